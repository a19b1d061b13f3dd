using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration.Checks;

/// <summary>
/// Verifies the answers people were given against the new generation, and names those that would lose their support. It never holds a generation back:
/// a source that changed is a reason to tell people, not to go on quoting what it no longer says.
/// </summary>
public sealed class KeptAnswersGate(IPassageIndex live, IKeptAnswers answers, AnswererOver over) : IGenerationGate
{
    private const int MostNamed = 20;

    public async Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken)
    {
        if (await live.CurrentAsync(cancellationToken) is null)
        {
            return new GateVerdict.Passed([]);
        }

        var lost = await new LostSupport(live, check.Candidate, over(live, check.Library).Verifier).OfAsync(answers, cancellationToken);
        List<Bilingual> notes = [.. lost.Take(MostNamed).Select(CheckWording.AnswerLost)];
        if (lost.Count > 0)
        {
            notes.Insert(0, CheckWording.AnswersLost(lost.Count));
        }

        return new GateVerdict.Passed(notes);
    }
}

/// <summary>Finds answers that the one generation supports and the other does not.</summary>
internal sealed class LostSupport(IPassageIndex before, IPassageIndex after, IClaimVerifier verifier)
{
    /// <summary>Most answers cite the same few passages.</summary>
    private readonly Dictionary<string, (string? Before, string? After)> texts = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<KeptAnswer>> OfAsync(IKeptAnswers answers, CancellationToken cancellationToken)
    {
        var lost = new List<KeptAnswer>();
        await foreach (var answer in answers.CitingAsync(cancellationToken))
        {
            if (await IsLostAsync(answer, cancellationToken))
            {
                lost.Add(answer);
            }
        }

        return lost;
    }

    /// <summary>Whether the later generation supports every sentence of it.</summary>
    public async Task<bool> IsSupportedAfterAsync(KeptAnswer answer, CancellationToken cancellationToken)
    {
        foreach (var sentence in answer.Sentences)
        {
            var cited = new List<string?>();
            foreach (var id in sentence.PassageIds)
            {
                cited.Add((await TextsAsync(id, cancellationToken)).After);
            }

            if (!Supports(sentence, cited))
            {
                return false;
            }
        }

        return true;
    }

    public async Task<bool> IsLostAsync(KeptAnswer answer, CancellationToken cancellationToken)
    {
        foreach (var sentence in answer.Sentences)
        {
            var cited = new List<(string? Before, string? After)>();
            foreach (var id in sentence.PassageIds)
            {
                cited.Add(await TextsAsync(id, cancellationToken));
            }

            // What has not changed need not be verified again, and what had no support before loses none.
            if (cited.Exists(text => text.Before != text.After) && Supports(sentence, cited.Select(text => text.Before)) && !Supports(sentence, cited.Select(text => text.After)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Supports(KeptSentence sentence, IEnumerable<string?> passages) =>
        passages.OfType<string>().ToList() is { Count: > 0 } found && verifier.Verify(sentence.Text, found).Kind == VerdictKind.Supported;

    private async Task<(string? Before, string? After)> TextsAsync(string id, CancellationToken cancellationToken)
    {
        if (!texts.TryGetValue(id, out var known))
        {
            texts[id] = known = ((await before.FindAsync(id, cancellationToken))?.Text, (await after.FindAsync(id, cancellationToken))?.Text);
        }

        return known;
    }
}
