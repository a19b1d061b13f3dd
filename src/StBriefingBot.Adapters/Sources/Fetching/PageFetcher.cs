using System.Diagnostics;
using System.Net;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>Fetches by HTTP; one page at a time per host, within limits of time and size.</summary>
public sealed class PageFetcher : IPageFetcher, IDisposable
{
    private const string FolderName = "fetching";

    /// <summary>What a killed process left behind.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly FetchSettings settings;
    private readonly TimeProvider time;
    private readonly PageVisits visits;
    private readonly string folder;

    /// <param name="settings">The limits.</param>
    /// <param name="dataFolder">Pages lie there until they are kept or discarded.</param>
    /// <param name="time">The clock.</param>
    public PageFetcher(FetchSettings settings, string dataFolder, TimeProvider time)
        : this(settings, dataFolder, time, Dns.GetHostAddressesAsync)
    {
    }

    internal PageFetcher(FetchSettings settings, string dataFolder, TimeProvider time, ResolveHost resolve)
    {
        (this.settings, this.time) = (settings, time);
        visits = new PageVisits(settings, resolve, time);
        folder = Path.Combine(dataFolder, FolderName);
    }

    public void Dispose() => visits.Dispose();

    public async Task<FetchOutcome> FetchAsync(string address, Validators? known, CancellationToken cancellationToken)
    {
        var (asked, refusal) = AddressRules.Read(address);
        if (asked is null)
        {
            return new FetchOutcome.Failed(refusal!);
        }

        return await WithinLimitAsync<FetchOutcome>(
            async limited => await visits.VisitAsync(asked, known, limited) switch
            {
                Visit.Refused refused => new FetchOutcome.Failed(refused.Sentence),
                Visit.Arrived arrived => await ReceiveAsync(asked, arrived, known, limited),
                _ => throw new UnreachableException(),
            },
            sentence => new FetchOutcome.Failed(sentence),
            asked,
            cancellationToken);
    }

    public async Task<LinkState> LookAsync(string address, CancellationToken cancellationToken)
    {
        var (asked, refusal) = AddressRules.Read(address);
        if (asked is null)
        {
            return new LinkState.Untold(refusal!);
        }

        return await WithinLimitAsync<LinkState>(
            async limited => await visits.VisitAsync(asked, null, limited) switch
            {
                Visit.Refused refused => new LinkState.Untold(refused.Sentence),
                Visit.Arrived arrived => State(arrived),
                _ => throw new UnreachableException(),
            },
            sentence => new LinkState.Untold(sentence),
            asked,
            cancellationToken);
    }

    private static LinkState State(Visit.Arrived arrived)
    {
        using (arrived.Response)
        {
            return arrived.Response switch
            {
                { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone } gone => new LinkState.Dead((int)gone.StatusCode),
                { IsSuccessStatusCode: false } other => new LinkState.Untold(new Bilingual(
                    $"{arrived.Address.Host} answers with {(int)other.StatusCode}.", $"{arrived.Address.Host} は {(int)other.StatusCode} を返しました。")),
                _ => arrived.HasMoved ? new LinkState.Moved(arrived.Address.AbsoluteUri) : new LinkState.Alive(),
            };
        }
    }

    private async Task<FetchOutcome> ReceiveAsync(Uri asked, Visit.Arrived arrived, Validators? known, CancellationToken cancellationToken)
    {
        using var response = arrived.Response;
        if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
        {
            return new FetchOutcome.Unchanged();
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            return new FetchOutcome.Failed(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone
                ? new Bilingual($"{arrived.Address.Host} has no such page ({(int)response.StatusCode}); check the address.", $"{arrived.Address.Host} にそのページはありません（{(int)response.StatusCode}）。アドレスを確認してください。")
                : new Bilingual(
                    $"{arrived.Address.Host} does not give the page ({(int)response.StatusCode}); save it to a file and import that.",
                    $"{arrived.Address.Host} からページを取得できません（{(int)response.StatusCode}）。ファイルに保存して取り込んでください。"));
        }

        ForgetLeftovers();
        var (file, hash, failure) = await new PageBody(folder, settings).ReceiveAsync(response, arrived.Address, cancellationToken);
        if (file is null)
        {
            return new FetchOutcome.Failed(failure!);
        }

        var validators = new Validators(response.Headers.ETag?.ToString(), response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.First() : null);
        var origin = new Origin(asked.AbsoluteUri, arrived.Address.AbsoluteUri, time.GetUtcNow(), hash!, validators);
        return new FetchOutcome.Fetched(new FetchedPage(file, origin, () => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true)));
    }

    private async Task<T> WithinLimitAsync<T>(Func<CancellationToken, Task<T>> work, Func<Bilingual, T> failed, Uri address, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.TimeLimit, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await work(limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return failed(new Bilingual(
                $"{address.Host} did not send the page within {settings.TimeLimit.TotalSeconds:F0} seconds (the setting Fetch:Seconds); try again later, or save the page to a file.",
                $"{address.Host} は{settings.TimeLimit.TotalSeconds:F0}秒以内（設定 Fetch:Seconds）にページを返しませんでした。後でもう一度試すか、ページをファイルに保存してください。"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return failed(new Bilingual(
                $"The page broke off on its way from {address.Host} ({exception.Message.TrimEnd('.')}); try again later.",
                $"{address.Host} からの受信が途中で切れました（{exception.Message.TrimEnd('.')}）。後でもう一度お試しください。"));
        }
    }

    private void ForgetLeftovers()
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var left in Directory.GetDirectories(folder).Where(left => time.GetUtcNow() - Directory.GetLastWriteTimeUtc(left) > Forgotten))
        {
            Directory.Delete(left, recursive: true);
        }
    }
}
