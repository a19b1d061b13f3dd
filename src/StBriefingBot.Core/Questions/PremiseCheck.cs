using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;

namespace StBriefingBot.Core.Questions;

/// <summary>What the evidence says to the statement inside a question.</summary>
/// <param name="Evidence">The statement that decides.</param>
/// <param name="Verdict">Supported or contradicted.</param>
/// <param name="IsSure">False where the statement answers, but not so plainly that "yes" may stand above it.</param>
internal sealed record PremiseFinding(Evidence Evidence, Verdict Verdict, bool IsSure);

/// <summary>Holds the statement inside a question ("Was it signed in 2020?", "Why was it held in Osaka?") against the evidence.</summary>
internal sealed partial class PremiseCheck(IClaimVerifier verifier)
{
    private const int StatementsRead = 6;
    private const double LeastCoverage = 0.5;
    private const double SaidFrom = 0.6;

    /// <summary>Below this a word is said by its opposite, or by another of its family.</summary>
    private const double SaidPlainly = 0.8;

    /// <summary>A statement in the other language decides only where it speaks of clearly more of the question than any in the question's own: words are compared more loosely there.</summary>
    private const double OwnLanguageShare = 0.8;

    /// <summary>Nothing surely supports what it does not touch on.</summary>
    private const double Touched = 0.4;

    /// <summary>The first statement that surely supports the claim; else the first that contradicts it; else the first that seems to support it; else null.</summary>
    public PremiseFinding? Check(Question question, IReadOnlyList<Evidence> ranked)
    {
        PremiseFinding? contradiction = null, seeming = null;
        var own = ranked.Where(evidence => evidence.Passage.Language == question.Language).Select(evidence => evidence.Coverage).DefaultIfEmpty(0).Max();
        var isSaid = ranked.Any(evidence => evidence.Passage.Language == question.Language && evidence.OwnDegrees.All(degree => degree >= SaidFrom));
        foreach (var evidence in ranked.Where(evidence => evidence.Coverage >= LeastCoverage).Take(StatementsRead))
        {
            var verdict = verifier.Verify(question.Claim, [evidence.InHeading]);
            var isComparable = evidence.Passage.Language == question.Language || own < OwnLanguageShare * evidence.Coverage;
            switch (verdict.Kind)
            {
                case VerdictKind.Supported when isComparable && evidence.OwnDegrees.All(degree => degree >= Touched):
                    return new PremiseFinding(evidence, verdict, IsSure: true);
                case VerdictKind.Supported:
                    seeming ??= new PremiseFinding(evidence, verdict, IsSure: false);
                    break;
                case VerdictKind.Contradicted when isComparable && SpeaksOfTheSame(question, evidence, isSaid):
                    contradiction ??= new PremiseFinding(evidence, verdict, IsSure: true);
                    break;
            }
        }

        return contradiction ?? seeming;
    }

    /// <summary>
    /// A "no" needs evidence that says all of the question but, at most, the one name or value that it corrects. Evidence that says all of it, word for word,
    /// denies it only where it holds a denial: otherwise it tells the same in another order. Where one statement says all of it, one that lacks a name tells of somebody else.
    /// </summary>
    private static bool SpeaksOfTheSame(Question question, Evidence evidence, bool isSaid)
    {
        var other = question.Concepts.Where((_, i) => evidence.OwnDegrees[i] < SaidFrom).ToList();
        return other.Count == 0
            ? evidence.OwnDegrees.Any(degree => degree < SaidPlainly) || Denial().IsMatch(evidence.Text) || Denial().IsMatch(question.Text)
            : !isSaid && other.Count == 1 && other[0].Kind is ConceptKind.Name or ConceptKind.Value;
    }

    [GeneratedRegex(@"\b(?:no|not|never|none|neither|nor|without|cannot|\w+n't)\b|ない|なかっ|なし|せず|ではなく", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();
}
