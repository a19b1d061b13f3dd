using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"The rover carried a helicopter, which flew" says that the helicopter flew, not the rover.</summary>
internal sealed class RelativeRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        var text = comparison.Text;
        if (text.IsJapanese || comparison.Claim.IsJapanese)
        {
            return null;
        }

        for (var i = 1; i < text.Terms.Count; i++)
        {
            if (text.Terms[i].Folded is "which" or "who" && Antecedent(text, i) is { Count: > 0 } antecedent && IsToldOfAnother(comparison, i, antecedent))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says this of {antecedent[^1].Span.Of(text.Text)}.");
            }
        }

        return null;
    }

    /// <summary>The words right before "which", back to a verb or preposition.</summary>
    private static List<Term> Antecedent(SentenceReading text, int relative)
    {
        var words = new List<Term>();
        for (var i = relative - 1; i >= 0 && !text.Terms[i].IsVerb && !EnglishFunctionWords.Auxiliaries.Contains(text.Terms[i].Folded); i--)
        {
            if (text.Terms[i].Counts)
            {
                words.Insert(0, text.Terms[i]);
            }
        }

        return words;
    }

    /// <summary>All that the claim says of its subject stands in the relative clause, and its subject is not what the clause is about.</summary>
    private static bool IsToldOfAnother(Comparison comparison, int relative, List<Term> antecedent)
    {
        var matches = comparison.Alignment.Terms;
        if (matches.Any(match => match.Others.Any(word => antecedent.Exists(term => term.Index == word.Index))))
        {
            return false;
        }

        var told = matches.Where(match => match.IsPlaced && match.Claim.Role != EnglishRoles.Agent).ToList();
        return told.Count >= 2 && told.TrueForAll(match => match.Others.Any(word => word.Index > relative && word.Zone == comparison.Text.Terms[relative].Zone));
    }
}
