using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>Holds the sentences of an answer that was given against the passages it cites, as the library holds them now.</summary>
internal sealed class AnswerCheck(IPassageIndex index, IClaimVerifier verifier)
{
    /// <summary>The sentences in order; none for an answer that states nothing.</summary>
    public async Task<IReadOnlyList<CheckedClaim>> ExecuteAsync(Answer answer, CancellationToken cancellationToken)
    {
        var claims = new List<CheckedClaim>();
        foreach (var sentence in answer.Sentences)
        {
            var cited = answer.Citations.Where(citation => sentence.Markers.Contains(citation.Marker)).ToList();
            var texts = new List<string>();
            foreach (var citation in cited)
            {
                if (await index.FindAsync(citation.PassageId, cancellationToken) is { } passage)
                {
                    texts.Add(passage.Text);
                }
            }

            var verdict = verifier.Verify(sentence.Text, texts);
            claims.Add(new CheckedClaim(sentence.Text, verdict.Kind, cited.Count > 0 ? cited[0] : null, Reasons(verdict, cited.Count - texts.Count, answer)));
        }

        return claims;
    }

    private static IReadOnlyList<string> Reasons(Verdict verdict, int gone, Answer answer) =>
        verdict.Kind == VerdictKind.Supported ? [] : gone > 0 ? [CommandWording.PassageGone(answer.Language)] : verdict.Reasons;
}
