using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration;

/// <summary>An index without the passages that an admin disabled.</summary>
public sealed class EnabledPassages(IPassageIndex index, IDisabledPassages disabled) : IPassageIndex
{
    /// <summary>More than these are not asked for beyond what is wanted: disabling is for single passages.</summary>
    private const int MostExtra = 50;

    /// <summary>The index with the disabled passages: what a reindex compares with.</summary>
    public IPassageIndex Whole => index;

    public async Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var without = disabled.All;
        if (without.Count == 0)
        {
            return await index.SearchAsync(query, cancellationToken);
        }

        var found = await index.SearchAsync(query with { Top = Math.Min(1000, query.Top + Math.Min(MostExtra, without.Count)) }, cancellationToken);
        return found with { Passages = [.. found.Passages.Where(ranked => !without.ContainsKey(ranked.Passage.Id)).Take(query.Top)] };
    }

    public async Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken) =>
        disabled.All.ContainsKey(passageId) ? null : await index.FindAsync(passageId, cancellationToken);

    public async Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken)
    {
        var passages = await index.OfSourceAsync(sourceId, cancellationToken);
        var without = disabled.All;
        return without.Count == 0 ? passages : [.. passages.Where(passage => !without.ContainsKey(passage.Id))];
    }

    public Task<IReadOnlyList<string>> SourceIdsAsync(CancellationToken cancellationToken) => index.SourceIdsAsync(cancellationToken);

    public Task<Generation?> CurrentAsync(CancellationToken cancellationToken) => index.CurrentAsync(cancellationToken);
}
