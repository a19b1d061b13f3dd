using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord.Rest;

/// <summary>Sends requests within the limits; repeats those that Discord failed at or put off; never repeats one that it refused.</summary>
internal sealed partial class RestClient : IDisposable
{
    /// <summary>More would spend the time of a rush on opening connections.</summary>
    private const int MostConnections = 48;

    private const string UserAgent = "DiscordBot (https://example.com/stbot, 1.0)";

    private readonly HttpClient http;
    private readonly DiscordApi api;
    private readonly DiscordToken token;
    private readonly RestTimes times;
    private readonly Random random;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly RateLimits limits;
    private volatile bool tokenRefused;

    public RestClient(DiscordApi api, DiscordToken token, RestTimes times, Random random, TimeProvider time, ILogger logger)
    {
        (this.api, this.token, this.times, this.random, this.time, this.logger) = (api, token, times, random, time, logger);
        limits = new RateLimits(time);
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !api.IsLoopback, EnableMultipleHttp2Connections = true, MaxConnectionsPerServer = MostConnections };
        http = new HttpClient(handler)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
    }

    /// <param name="body">JSON, or null for none.</param>
    public async Task<RestAnswer> SendAsync(RestRoute route, byte[]? body, CancellationToken cancellationToken)
    {
        var (failures, refusals) = (0, 0);
        while (true)
        {
            if (route.Authorized && tokenRefused)
            {
                // Discord bans an address that goes on with a token it refused.
                return new RestAnswer.Received(HttpStatusCode.Unauthorized, [], false);
            }

            var attempt = await AttemptAsync(route, body, cancellationToken);
            switch (attempt)
            {
                case Attempt.Final final:
                    tokenRefused |= route.Authorized && final.Status == HttpStatusCode.Unauthorized;
                    return new RestAnswer.Received(final.Status, final.Body, failures > 0);
                case Attempt.TooMany tooMany when ++refusals >= times.LimitedAttempts:
                    return new RestAnswer.Failed($"Discord asked {refusals} times to wait, the last time for {tooMany.Wait.TotalSeconds:0.#} s.");
                case Attempt.TooMany tooMany:
                    LogLimited(logger, route.Template, tooMany.Wait.TotalSeconds, tooMany.Global);
                    break;
                case Attempt.Fault fault when ++failures >= times.Attempts:
                    return new RestAnswer.Failed(fault.Reason);
                case Attempt.Fault fault:
                    LogFault(logger, route.Template, fault.Reason, failures);
                    await Task.Delay(Pause(failures), time, cancellationToken);
                    break;
            }
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Attempt> AttemptAsync(RestRoute route, byte[]? body, CancellationToken cancellationToken)
    {
        var bucket = await limits.EnterAsync(route, cancellationToken);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(times.Timeout);
        try
        {
            using var request = Request(route, body);
            using var response = await http.SendAsync(request, limited.Token);
            limits.Note(route, response.Headers);
            var received = await response.Content.ReadAsByteArrayAsync(limited.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.TooManyRequests => Limited(route, response.Headers, received),
                >= HttpStatusCode.InternalServerError => new Attempt.Fault($"Discord failed with HTTP status {(int)response.StatusCode}."),
                _ => new Attempt.Final(response.StatusCode, received),
            };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new Attempt.Fault($"Discord cannot be reached: {exception.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Attempt.Fault($"Discord did not answer within {times.Timeout.TotalSeconds:0} s.");
        }
        finally
        {
            bucket.Leave();
        }
    }

    private Attempt.TooMany Limited(RestRoute route, HttpResponseHeaders headers, byte[] received)
    {
        var body = Read(received);
        var wait = body is { RetryAfter: >= 0 and < 86_400 } ? TimeSpan.FromSeconds(body.RetryAfter) : RateLimits.Seconds(RateLimits.Header(headers, "Retry-After")) ?? times.FirstPause;
        var everything = body?.Global ?? RateLimits.Header(headers, "X-RateLimit-Global") is not null;
        limits.Pause(route, wait, everything);
        return new Attempt.TooMany(wait, everything);
    }

    private static RateLimitBody? Read(byte[] received)
    {
        try
        {
            return JsonSerializer.Deserialize(received, DiscordJson.Wire.RateLimitBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private HttpRequestMessage Request(RestRoute route, byte[]? body)
    {
        var request = new HttpRequestMessage(route.Method, api.Resource(route.Path));
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (route.Authorized)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bot " + token.Reveal());
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return request;
    }

    /// <summary>Doubling, with up to half of it again by chance, so that many do not come back at the same moment.</summary>
    private TimeSpan Pause(int failures)
    {
        lock (random)
        {
            return times.FirstPause * Math.Pow(2, failures - 1) * (1 + (random.NextDouble() / 2));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord limits {Route} for {Seconds} s (everything: {Everything}).")]
    private static partial void LogLimited(ILogger logger, string route, double seconds, bool everything);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Route}: {Reason} Attempt {Failures} failed; trying again.")]
    private static partial void LogFault(ILogger logger, string route, string reason, int failures);

    private abstract record Attempt
    {
        public sealed record Final(HttpStatusCode Status, byte[] Body) : Attempt;

        public sealed record TooMany(TimeSpan Wait, bool Global) : Attempt;

        public sealed record Fault(string Reason) : Attempt;
    }
}
