using System.Runtime.CompilerServices;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>One pass over the library: hands out its passages and counts how they differ from the generation that answers now.</summary>
internal sealed class ReindexRun(ISourceReader reader, IPassageIndex live, Generation? current, IProgress<ReindexProgress>? progress)
{
    private readonly List<ReadOutcome.Unreadable> unreadable = [];
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

    public ReindexChanges Changes => new(added, changed, Math.Max(0, (current?.Passages ?? 0) - changed - kept), [.. touched]);

    public async IAsyncEnumerable<Passage> PassagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var outcome in reader.ReadTextsAsync(cancellationToken))
        {
            if (outcome is ReadOutcome.Unreadable problem)
            {
                unreadable.Add(problem);
                continue;
            }

            var read = (ReadOutcome.Read)outcome;
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
            progress?.Report(new ReindexProgress(ReindexStage.Building, Texts, Passages));
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
    }

    /// <summary>Dates, basis and cautions count as content too: an answer shows them.</summary>
    private static bool Agree(IReadOnlyList<Statement> before, IReadOnlyList<Statement> now) =>
        before.Count == now.Count && before.Zip(now).All(pair =>
            pair.First with { Notes = null } == pair.Second with { Notes = null } && (pair.First.Notes ?? []).SequenceEqual(pair.Second.Notes ?? []));
}
