using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"Less common" is not "more common".</summary>
internal sealed class DegreeRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.Claim.IsJapanese || comparison.Text.IsJapanese)
        {
            return null;
        }

        foreach (var match in comparison.Alignment.Terms)
        {
            var claimed = DegreeOf(comparison.Claim, match.Claim);
            if (claimed != 0 && match.IsPlaced && match.Others.Select(term => DegreeOf(comparison.Text, term)).Where(degree => degree != 0).ToList() is { Count: > 0 } stated && stated.TrueForAll(degree => degree == -claimed))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage compares \"{match.Claim.Span.Of(comparison.Claim.Text)}\" the other way round.");
            }
        }

        return null;
    }

    private static int DegreeOf(SentenceReading sentence, Term term) => term.Index == 0 ? 0 : sentence.Terms[term.Index - 1].Folded switch
    {
        "more" or "most" => 1,
        "less" or "fewer" or "least" => -1,
        _ => 0,
    };
}
