using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Citations.Rules;
using StBriefingBot.Core.Citations.Support;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations;

/// <summary>Holds one sentence of a claim against the sentences of the cited passages, rule by rule.</summary>
internal sealed class SentenceJudge
{
    // More words than this in one sentence cannot be checked one against another in reasonable time.
    private const int LongestSentence = 250;
    private const int LongestText = 2500;

    // A part of a claim may have parts of its own.
    private const int DeepestCut = 2;

    private readonly Thesaurus thesaurus;
    private readonly SentenceReader reader;
    private readonly Candidates candidates;
    private readonly ISupportRule[] rules;

    public SentenceJudge(Thesaurus thesaurus)
    {
        this.thesaurus = thesaurus;
        var oppositions = new Oppositions(thesaurus);
        var countries = new Countries(thesaurus);
        reader = new SentenceReader(thesaurus, countries);
        candidates = new Candidates(oppositions, thesaurus);
        rules =
        [
            new ValueRule(), new BindingRule(), new RivalAccountRule(), new ReferencePointRule(), new NameRule(countries), new OppositeRule(oppositions), new StanceRule(), new DegreeRule(), new NegationRule(), new RoleRule(), new AgentRule(), new PredicateRule(), new HeadRule(), new PairingRule(), new RelativeRule(), new ModifierRule(), new HedgeRule(), new FromUntilRule(), new OrdinalRule(), new ClauseRule(), new ValueAttachmentRule(), new MoodRule(),
            new QuantifierRule(), new TimeOrderRule(), new CauseRule(), new ContextRule(), new CoverageRule(),
        ];
    }

    public Evidence Read(IReadOnlyList<string> passages) => new(passages, reader, thesaurus);

    /// <summary>What speaks against a sentence; nothing when the evidence says all of it.</summary>
    public List<Finding> Check(string sentence, Evidence evidence)
    {
        var isShort = sentence.Length <= LongestText;
        var claim = reader.Read(isShort ? sentence : "");
        if (!isShort || claim.Terms.Count > LongestSentence)
        {
            return [new Finding(VerdictKind.Unsupported, "The sentence is too long to be checked; make it shorter.")];
        }

        var whole = Best(claim, evidence.Nearest(claim));
        if (whole.Count == 0)
        {
            return whole;
        }

        return IsSaidInParts(claim, evidence, DeepestCut) ? [] : whole;
    }

    /// <summary>True when the claim joins statements that the evidence supports one by one.</summary>
    private bool IsSaidInParts(SentenceReading claim, Evidence evidence, int depth)
    {
        var parts = ClaimParts.Of(claim);
        return parts.Count > 1 && parts.Select(reader.Read).All(part => Best(part, evidence.Nearest(part)).Count == 0 || (depth > 1 && IsSaidInParts(part, evidence, depth - 1)));
    }

    /// <summary>The findings against the sentence that supports the claim best; none when one supports it.</summary>
    private List<Finding> Best(SentenceReading claim, IEnumerable<SupportUnit> units)
    {
        List<Finding>? best = null;
        var bestFound = -1.0;
        foreach (var unit in units)
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
}
