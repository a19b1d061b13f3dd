using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Rules;
using StBriefingBot.Core.Citations.Support;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations;

/// <summary>
/// Judges claims by rules alone: a sentence passes only when some sentence of the cited passages says all of it, with the same values, names, roles,
/// negations, quantifiers and moods. Never throws, whatever the input.
/// </summary>
public sealed partial class CitationVerifier(Thesaurus thesaurus) : IClaimVerifier
{
    private const int MostReasons = 4;

    // Quotations need no judge: what it knows is read when a paraphrase first comes.
    private readonly Lazy<SentenceJudge> judge = new(() => new SentenceJudge(thesaurus));

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

        List<string>? bare = null;
        foreach (var quotation in Quotations.Find(stated))
        {
            bare ??= passages.Select(Quotations.Bare).ToList();
            if (Quotations.IsInLanguageOf(quotation.Of(stated), passages) && !Quotations.Stands(quotation.Of(stated), bare))
            {
                return new Verdict(VerdictKind.Unsupported, [$"The quotation \"{Short(quotation.Of(stated))}\" does not stand in a passage in these words."]);
            }
        }

        return Judge(stated, passages);
    }

    private Verdict Judge(string claim, IReadOnlyList<string> passages)
    {
        var findings = new List<Finding>();
        var verbatim = new VerbatimSentences(passages);
        Evidence? evidence = null;
        foreach (var span in SentenceSplitter.Split(claim))
        {
            var sentence = span.Of(claim);
            if (!verbatim.Hold(sentence))
            {
                evidence ??= judge.Value.Read(passages);
                findings.AddRange(judge.Value.Check(sentence, evidence));
                if (findings.Count >= MostReasons)
                {
                    break;
                }
            }
        }

        if (findings.Count == 0)
        {
            return new Verdict(VerdictKind.Supported, []);
        }

        var kind = findings.Exists(finding => finding.Kind == VerdictKind.Contradicted) ? VerdictKind.Contradicted : VerdictKind.Unsupported;
        return new Verdict(kind, findings.Select(finding => finding.Reason).Distinct().Take(MostReasons).ToList());
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");

    /// <summary>[1], [2, 3]: marks that name the passages.</summary>
    [GeneratedRegex(@"\s?\[\d{1,3}(?:\s?[,、]\s?\d{1,3})*\]")]
    private static partial Regex NoteMark();
}
