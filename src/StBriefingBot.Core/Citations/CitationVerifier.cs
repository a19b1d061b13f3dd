using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Citations.Rules;
using StBriefingBot.Core.Citations.Support;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations;

/// <summary>
/// Judges claims by rules alone: a sentence passes only when some sentence of the cited passages says all of it, with the same values, names, roles,
/// negations, quantifiers and moods. Never throws, whatever the input.
/// </summary>
public sealed partial class CitationVerifier : IClaimVerifier
{
    // More words than this in one sentence cannot be checked one against another in reasonable time.
    private const int LongestSentence = 250;
    private const int MostReasons = 4;

    private readonly SentenceReader reader;
    private readonly Candidates candidates;
    private readonly ISupportRule[] rules;

    public CitationVerifier(Thesaurus thesaurus)
    {
        var oppositions = new Oppositions(thesaurus);
        reader = new SentenceReader(thesaurus);
        candidates = new Candidates(oppositions);
        rules =
        [
            new ValueRule(), new NameRule(), new OppositeRule(oppositions), new StanceRule(), new DegreeRule(), new NegationRule(), new RoleRule(), new ClauseRule(), new ValueAttachmentRule(), new MoodRule(),
            new QuantifierRule(), new TimeOrderRule(), new CauseRule(), new ContextRule(), new CoverageRule(),
        ];
    }

    /// <inheritdoc/>
    public Verdict Verify(string claim, IReadOnlyList<string> passages)
    {
        var stated = NoteMark().Replace(claim, "");
        if (string.IsNullOrWhiteSpace(stated))
        {
            return new Verdict(VerdictKind.Unsupported, ["The claim is empty."]);
        }

        if (!passages.Any(passage => !string.IsNullOrWhiteSpace(passage)))
        {
            return new Verdict(VerdictKind.Unsupported, ["The claim cites no passage."]);
        }

        var bare = passages.Select(Quotations.Bare).ToList();
        foreach (var quotation in Quotations.Find(stated))
        {
            if (!Quotations.Stands(quotation.Of(stated), bare))
            {
                return new Verdict(VerdictKind.Unsupported, [$"The quotation \"{Short(quotation.Of(stated))}\" does not stand in a passage in these words."]);
            }
        }

        return Judge(stated, new Evidence(passages, reader));
    }

    private Verdict Judge(string claim, Evidence evidence)
    {
        var findings = new List<Finding>();
        foreach (var sentence in SentenceSplitter.Split(claim))
        {
            findings.AddRange(Check(sentence.Of(claim), evidence));
        }

        if (findings.Count == 0)
        {
            return new Verdict(VerdictKind.Supported, []);
        }

        var kind = findings.Exists(finding => finding.Kind == VerdictKind.Contradicted) ? VerdictKind.Contradicted : VerdictKind.Unsupported;
        return new Verdict(kind, findings.Select(finding => finding.Reason).Distinct().Take(MostReasons).ToList());
    }

    private List<Finding> Check(string sentence, Evidence evidence)
    {
        var claim = reader.Read(sentence);
        if (claim.Terms.Count > LongestSentence)
        {
            return [new Finding(VerdictKind.Unsupported, "The sentence is too long to be checked; make it shorter.")];
        }

        var whole = Best(claim, evidence);
        if (whole.Count == 0)
        {
            return whole;
        }

        var parts = ClaimParts.Of(claim);
        return parts.Count > 1 && parts.TrueForAll(part => Best(reader.Read(part), evidence).Count == 0) ? [] : whole;
    }

    /// <summary>The findings against the sentence that supports the claim best; none when one supports it.</summary>
    private List<Finding> Best(SentenceReading claim, Evidence evidence)
    {
        List<Finding>? best = null;
        var bestFound = -1.0;
        foreach (var unit in evidence.Nearest(claim))
        {
            var alignment = Alignment.Between(claim, unit, candidates);
            var comparison = new Comparison(claim, unit, alignment);
            var findings = rules.Select(rule => rule.Check(comparison)).OfType<Finding>().ToList();
            if (findings.Count == 0)
            {
                return findings;
            }

            var found = alignment.Terms.Count(match => match.IsFound || match.Kind == MatchKind.Opposite) - (0.5 * findings.Count);
            if (found > bestFound)
            {
                (best, bestFound) = (findings, found);
            }
        }

        return best ?? [new Finding(VerdictKind.Unsupported, "The cited passages say nothing of this.")];
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");

    /// <summary>[1], [2, 3]: marks that name the passages.</summary>
    [GeneratedRegex(@"\s?\[\d{1,3}(?:\s?[,、]\s?\d{1,3})*\]")]
    private static partial Regex NoteMark();
}
