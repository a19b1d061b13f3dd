using System.Runtime.CompilerServices;

namespace StBriefingBot.Core.Answers;

/// <summary>Answers in the library's own words: picks the statements that answer, leaves out what repeats, and never writes a word itself.</summary>
public sealed class ExtractiveComposer : IAnswerComposer
{
    public const string Name = "extractive";

    string IAnswerComposer.Name => Name;

    public async IAsyncEnumerable<Proposal> ComposeAsync(ComposerTask task, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask;
        foreach (var sentence in Compose(task.Question, task.Evidence))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new Proposal.Sentence(sentence);
        }
    }

    /// <summary>The whole draft at once: nothing has to be waited for.</summary>
    public static IReadOnlyList<DraftSentence> Compose(Question question, IReadOnlyList<Evidence> evidence)
    {
        var (most, share) = Extent(question.Type);
        var best = evidence[0];
        var chosen = new List<Evidence> { best };
        foreach (var candidate in evidence.Skip(1))
        {
            if (chosen.Count == most || candidate.Score < share * best.Score)
            {
                break;
            }

            if (!chosen.Exists(other => Repetition.Repeats(candidate, other)) && SameAnswer.Holds(question, best, candidate))
            {
                chosen.Add(candidate);
            }
        }

        // The direct answer stays first; what follows it is told in the order of its source.
        return [.. chosen.Skip(1)
            .OrderBy(other => other.Passage.Id == best.Passage.Id ? 0 : 1)
            .ThenBy(other => chosen.FindIndex(first => first.Passage.Id == other.Passage.Id))
            .ThenBy(other => other.Position)
            .Prepend(best)
            .Select(item => new DraftSentence(item.Text, [item]))];
    }

    /// <summary>How many sentences at most, and how near to the best a further one must come.</summary>
    private static (int Most, double Share) Extent(AnswerType type) => type switch
    {
        AnswerType.List => (6, 0.72),
        AnswerType.Reason or AnswerType.Manner or AnswerType.General => (4, 0.8),
        AnswerType.Definition => (2, 0.85),
        _ => (2, 0.85),
    };
}
