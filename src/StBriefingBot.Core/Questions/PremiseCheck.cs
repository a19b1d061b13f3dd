using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;

namespace StBriefingBot.Core.Questions;

/// <summary>What the evidence says to the statement inside a question.</summary>
/// <param name="Evidence">The statement that decides.</param>
/// <param name="Verdict">Supported or contradicted.</param>
internal sealed record PremiseFinding(Evidence Evidence, Verdict Verdict);

/// <summary>Holds the statement inside a question ("Was it signed in 2020?", "Why was it held in Osaka?") against the evidence.</summary>
internal sealed class PremiseCheck(IClaimVerifier verifier)
{
    private const int StatementsRead = 6;
    private const double LeastCoverage = 0.5;
    private const double SaidFrom = 0.6;

    /// <summary>The first statement that supports the claim; else the first that contradicts it; else null.</summary>
    public PremiseFinding? Check(Question question, IReadOnlyList<Evidence> ranked)
    {
        PremiseFinding? contradiction = null;
        foreach (var evidence in ranked.Where(evidence => evidence.Coverage >= LeastCoverage).Take(StatementsRead))
        {
            var verdict = verifier.Verify(question.Claim, [evidence.InHeading]);
            if (verdict.Kind == VerdictKind.Supported)
            {
                return new PremiseFinding(evidence, verdict);
            }

            if (verdict.Kind == VerdictKind.Contradicted && SpeaksOfTheSame(question, evidence))
            {
                contradiction ??= new PremiseFinding(evidence, verdict);
            }
        }

        return contradiction;
    }

    /// <summary>A "no" needs evidence that says all of the question but, at most, the one name or value that it corrects.</summary>
    private static bool SpeaksOfTheSame(Question question, Evidence evidence)
    {
        var other = question.Concepts.Where((_, i) => evidence.OwnDegrees[i] < SaidFrom).ToList();
        return other.Count == 0 || (other.Count == 1 && other[0].Kind is ConceptKind.Name or ConceptKind.Value);
    }
}
