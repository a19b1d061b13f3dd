using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace StBriefingBot.Core.Knowledge.Fetching;

/// <param name="SourceId">The source.</param>
/// <param name="Address">Its address.</param>
/// <param name="Result">What came of it.</param>
public sealed record SourceFetch(string SourceId, string Address, SourceFetchResult Result);

/// <summary>What came of fetching one source.</summary>
public abstract record SourceFetchResult
{
    private SourceFetchResult()
    {
    }

    /// <param name="Text">What was kept; the next reindex uses it.</param>
    /// <param name="Passages">How many passages it will give.</param>
    public sealed record Kept(ImportedText Text, int Passages) : SourceFetchResult;

    /// <summary>The page is what was kept before, by the server's word or by its hash.</summary>
    public sealed record Unchanged : SourceFetchResult;

    /// <param name="Sentence">Why and what to do. What was kept before stays.</param>
    public sealed record Failed(Bilingual Sentence) : SourceFetchResult;
}

/// <summary>Fetches the texts of the article, of the works it cites and of documents that came from an address: all of them, or one source.</summary>
public sealed class FetchSources(ISourceReader reader, IImportedTexts imported, IPageFetcher fetcher, ImportFullText import)
{
    /// <summary>One after the other, each told when it is done. An unknown id, or one without an address, gives a single failure.</summary>
    public async IAsyncEnumerable<SourceFetch> ExecuteAsync(string? sourceId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var library = await reader.ReadLibraryAsync(cancellationToken);
        var kept = (await imported.ListAsync(cancellationToken)).Where(text => text.Origin is not null).ToLookup(text => text.SourceId, StringComparer.OrdinalIgnoreCase);
        var entries = sourceId is null
            ? library.Catalogue.Entries.Where(entry => IsFetched(entry, kept[entry.Id].Any()))
            : library.Catalogue.Entries.Where(entry => entry.Id.Equals(sourceId, StringComparison.OrdinalIgnoreCase));
        var found = false;
        foreach (var entry in entries.ToList())
        {
            found = true;
            var before = kept[entry.Id].FirstOrDefault();
            var address = before?.Origin?.Address ?? entry.Url;
            yield return address is null
                ? new SourceFetch(entry.Id, "", new SourceFetchResult.Failed(new Bilingual(
                    $"The source '{entry.Id}' has no address; save its text to a file and import that with 'sources import {entry.Id} FILE'.",
                    $"出典「{entry.Id}」にはアドレスがありません。本文をファイルに保存し、「sources import {entry.Id} ファイル」で取り込んでください。")))
                : new SourceFetch(entry.Id, address, await FetchAsync(entry, address, before, cancellationToken));
        }

        if (!found && sourceId is not null)
        {
            yield return new SourceFetch(sourceId, "", new SourceFetchResult.Failed(new Bilingual(
                $"There is no source '{sourceId}'; 'sources list' shows the ids.", $"「{sourceId}」という出典はありません。IDは「出典一覧」で確認できます。")));
        }
    }

    /// <summary>A background topic's address is one of several pages it was written from, not its text.</summary>
    private static bool IsFetched(CatalogueEntry entry, bool cameFromAnAddress) =>
        entry is { Kind: SourceKind.Article or SourceKind.Cited, Url: not null } || cameFromAnAddress;

    private async Task<SourceFetchResult> FetchAsync(CatalogueEntry entry, string address, ImportedText? before, CancellationToken cancellationToken)
    {
        switch (await fetcher.FetchAsync(address, before?.Origin?.Validators, cancellationToken))
        {
            case FetchOutcome.Unchanged:
                return new SourceFetchResult.Unchanged();
            case FetchOutcome.Failed failed:
                return new SourceFetchResult.Failed(failed.Sentence);
            case FetchOutcome.Fetched { Page: var page }:
                using (page)
                {
                    return page.Origin.Sha256 == before?.Origin?.Sha256
                        ? new SourceFetchResult.Unchanged()
                        : entry.Kind == SourceKind.Document
                            ? await KeepDocumentAsync(entry, page, before, cancellationToken)
                            : await KeepFullTextAsync(entry, page, cancellationToken);
                }

            default:
                throw new UnreachableException();
        }
    }

    private async Task<SourceFetchResult> KeepFullTextAsync(CatalogueEntry entry, FetchedPage page, CancellationToken cancellationToken) =>
        await import.ExecuteAsync(new ImportRequest(entry.Id, page.File, null, null) { Origin = page.Origin }, cancellationToken) switch
        {
            ImportOutcome.Imported done => new SourceFetchResult.Kept(done.Text, done.Passages),
            ImportOutcome.Rejected rejected => new SourceFetchResult.Failed(rejected.Sentence),
            _ => throw new UnreachableException(),
        };

    private async Task<SourceFetchResult> KeepDocumentAsync(CatalogueEntry entry, FetchedPage page, ImportedText? before, CancellationToken cancellationToken)
    {
        var outcome = await imported.InspectAsync(page.File, entry.Id, entry.Title, null, cancellationToken);
        if (outcome is not ReadOutcome.Read { Text: var text })
        {
            return new SourceFetchResult.Failed(((ReadOutcome.Unreadable)outcome).Of(page.Origin.Address));
        }

        var passages = PassageSplitter.Split(text).Count;
        return passages == 0
            ? new SourceFetchResult.Failed(new Bilingual($"{page.Origin.Address} holds no sentence now; what was fetched before stays.", $"{page.Origin.Address} には現在、文がありません。以前に取得した本文はそのまま残します。"))
            : new SourceFetchResult.Kept(await imported.KeepDocumentAsync(page.File, entry, before?.Note, page.Origin, cancellationToken), passages);
    }
}
