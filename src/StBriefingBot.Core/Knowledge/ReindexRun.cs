using System.Runtime.CompilerServices;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>One pass over the library: hands out its passages and counts how they differ from the generation that answers now.</summary>
internal sealed class ReindexRun(ISourceReader reader, IPassageIndex live, Generation? current, IProgress<ReindexProgress>? progress)
{
    /// <summary>More than a person reads; the counts go on beyond it.</summary>
    private const int MostDifferences = 200;

    /// <summary>Looking a source's passages up takes time in proportion to the index.</summary>
    private const int MostSourcesLookedUp = 100;

    /// <summary>Receipts beyond these are of no use to anybody.</summary>
    private const int MostSetAside = 2_000;

    private readonly List<ReadOutcome.Unreadable> unreadable = [];
    private readonly List<SetAside> setAside = [];
    private readonly List<PassageDifference> differences = [];
    private readonly HashSet<string> sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly SortedSet<string> touched = new(StringComparer.Ordinal);
    private int added;
    private int changed;
    private int kept;

    public int Texts { get; private set; }

    public int Passages => ids.Count;

    public int Sources => sources.Count;

    public IReadOnlyList<ReadOutcome.Unreadable> Unreadable => unreadable;

    /// <summary>The first of what is kept out of the new generation.</summary>
    public IReadOnlyList<SetAside> SetAside => setAside;

    public ReindexChanges Changes => new(added, changed, Math.Max(0, (current?.Passages ?? 0) - changed - kept), [.. touched]);

    public async IAsyncEnumerable<Passage> PassagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var total = progress is null ? null : await reader.CountAsync(cancellationToken);
        var looked = 0;
        await foreach (var outcome in reader.ReadTextsAsync(cancellationToken))
        {
            looked++;
            if (outcome is ReadOutcome.Unreadable problem)
            {
                unreadable.Add(problem);
                continue;
            }

            var read = (ReadOutcome.Read)outcome;
            setAside.AddRange(read.SetAside.Take(MostSetAside - setAside.Count));
            foreach (var passage in PassageSplitter.Split(read.Text))
            {
                if (!ids.Add(passage.Id))
                {
                    unreadable.Add(new ReadOutcome.Unreadable(
                        read.File, null, $"The passage '{passage.Id}' was already read from another file for the same source and language; keep one of the two. This one is left out."));
                    break;
                }

                await CompareAsync(passage, cancellationToken);
                yield return passage;
            }

            Texts++;
            sources.Add(read.Text.SourceId);
            progress?.Report(new ReindexProgress(ReindexStage.Building, Texts, Passages) { Done = looked, Total = total < looked ? looked : total });
        }
    }

    private async Task CompareAsync(Passage passage, CancellationToken cancellationToken)
    {
        var before = current is null ? null : await live.FindAsync(passage.Id, cancellationToken);
        if (before is null)
        {
            added++;
        }
        else if (before.Text != passage.Text || before.Title != passage.Title || before.Locator != passage.Locator || !Agree(before.Statements, passage.Statements))
        {
            changed++;
        }
        else
        {
            kept++;
            return;
        }

        touched.Add(passage.SourceId);
        if (differences.Count < MostDifferences)
        {
            differences.Add(PassageDifference.Of(before, passage));
        }
    }

    /// <summary>What differs, removed passages last. To be asked when all passages have been handed out.</summary>
    public async Task<IReadOnlyList<PassageDifference>> DifferencesAsync(CancellationToken cancellationToken)
    {
        var removed = Changes.Removed;
        if (removed == 0)
        {
            return differences;
        }

        // Sources that are gone altogether first; then those in which something changed, then the others.
        var former = await live.SourceIdsAsync(cancellationToken);
        var gone = new List<PassageDifference>();
        foreach (var source in former.OrderBy(id => sources.Contains(id)).ThenBy(id => !touched.Contains(id)).Take(MostSourcesLookedUp))
        {
            gone.AddRange((await live.OfSourceAsync(source, cancellationToken)).Where(passage => !ids.Contains(passage.Id)).Select(passage => PassageDifference.Of(passage, null)));
            if (gone.Count >= Math.Min(removed, MostDifferences))
            {
                break;
            }
        }

        return [.. differences, .. gone.Take(MostDifferences)];
    }

    /// <summary>Dates, basis and cautions count as content too: an answer shows them; and so do the questions by which a statement is found.</summary>
    private static bool Agree(IReadOnlyList<Statement> before, IReadOnlyList<Statement> now) =>
        before.Count == now.Count && before.Zip(now).All(pair =>
            pair.First with { Notes = null, Asked = null } == pair.Second with { Notes = null, Asked = null }
            && (pair.First.Notes ?? []).SequenceEqual(pair.Second.Notes ?? [])
            && (pair.First.Asked ?? []).SequenceEqual(pair.Second.Asked ?? [], StringComparer.Ordinal));
}
