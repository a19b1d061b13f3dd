using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>Sends one request, in its host's turn, and again after a pause where the server or the network fails for the time being.</summary>
internal sealed class PageRequests : IDisposable
{
    public const string Agent = "StBriefingBot";

    private const int MostTries = 3;

    private static readonly TimeSpan LongestAskedPause = TimeSpan.FromSeconds(30);

    private readonly FetchSettings settings;
    private readonly TimeProvider time;
    private readonly HostTurns turns;
    private readonly HttpClient guarded;

    /// <summary>Has connections of its own: what was opened to a trusted host is never used for another request.</summary>
    private readonly HttpClient open;

    public PageRequests(FetchSettings settings, ResolveHost resolve, TimeProvider time)
    {
        (this.settings, this.time, turns) = (settings, time, new HostTurns(time));
        guarded = new HttpClient(new GuardedConnection(resolve, GuardedConnection.BySocketAsync, isGuarded: true).Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        open = new HttpClient(new GuardedConnection(resolve, GuardedConnection.BySocketAsync, isGuarded: false).Handler()) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Dispose()
    {
        guarded.Dispose();
        open.Dispose();
    }

    /// <summary>The answer with its body still to come, or a sentence that says why there is none.</summary>
    public async Task<(HttpResponseMessage? Response, Bilingual? Failure)> SendAsync(
        Uri address, bool isTrusted, Validators? known, TimeSpan? askedPause, CancellationToken cancellationToken)
    {
        var pause = askedPause > settings.Pause ? askedPause.Value : settings.Pause;
        var backOff = settings.FirstBackOff;
        for (var attempt = 1; ; attempt++)
        {
            await turns.WaitAsync(address.Authority, pause, cancellationToken);
            var (response, failure, mayPass) = await TryAsync(address, isTrusted, known, cancellationToken);
            var isTemporary = response is null ? mayPass : IsTemporary(response.StatusCode);
            if (!isTemporary)
            {
                return (response, failure);
            }

            var asked = response is null ? null : RetryAfter(response);
            failure ??= new Bilingual(
                $"{address.Host} answers with {(int)response!.StatusCode} for now; try again later.", $"{address.Host} は現在 {(int)response.StatusCode} を返しています。後でもう一度お試しください。");
            response?.Dispose();
            if (asked > LongestAskedPause)
            {
                return (null, new Bilingual(
                    $"{address.Host} asks to wait {asked.Value.TotalSeconds:F0} seconds before the next request; try again then.",
                    $"{address.Host} は次の要求まで{asked.Value.TotalSeconds:F0}秒待つよう求めています。その後でもう一度お試しください。"));
            }

            if (attempt == MostTries)
            {
                return (null, failure);
            }

            await Task.Delay(asked > backOff ? asked.Value : backOff, time, cancellationToken);
            backOff *= 2;
        }
    }

    private async Task<(HttpResponseMessage? Response, Bilingual? Failure, bool MayPass)> TryAsync(Uri address, bool isTrusted, Validators? known, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", $"{Agent}/1.0");
        request.Headers.TryAddWithoutValidation("Accept", PageMedia.Accepted);
        if (known?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        try
        {
            return (await (isTrusted ? open : guarded).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken), null, false);
        }
        catch (HttpRequestException exception)
        {
            return Causes(exception).OfType<NotPublicException>().FirstOrDefault() is { } inside ? (null, inside.Sentence, false)
                : Causes(exception).OfType<SocketException>().FirstOrDefault() is { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }
                    ? (null, new Bilingual(
                        $"The host {address.Host} is not known; check the address, and that this machine reaches the network.",
                        $"ホスト {address.Host} が見つかりません。アドレスと、この機器のネットワーク接続を確認してください。"), false)
                    : (null, new Bilingual(
                        $"{address.Host} could not be reached ({Causes(exception).Last().Message.TrimEnd('.')}); try again later.",
                        $"{address.Host} に接続できませんでした（{Causes(exception).Last().Message.TrimEnd('.')}）。後でもう一度お試しください。"), true);
        }
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static bool IsTemporary(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests
        or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        RetryConditionHeaderValue or null => null,
    };
}
