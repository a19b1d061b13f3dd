using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"For the first time in the final quarter" does not speak of the first quarter.</summary>
internal sealed class OrdinalRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.Claim.IsJapanese || comparison.Text.IsJapanese)
        {
            return null;
        }

        foreach (var match in comparison.Alignment.Values)
        {
            var head = match.Claim.Kind == ValueKind.Ordinal ? After(comparison.Claim, match.Claim) : null;
            if (head is null || match.Units.Count == 0 || match.Units.Any(unit => unit.Span.Length == 0 || After(comparison.Text, unit) is not { } other || other.Stem == head.Stem))
            {
                continue;
            }

            if (comparison.Text.WithStem(head.Stem).Count > 0)
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says {match.Units[0].Span.Of(comparison.Text.Text)} of something else than {head.Span.Of(comparison.Claim.Text)}.");
            }
        }

        return null;
    }

    /// <summary>The word that an ordinal counts, when it follows at once.</summary>
    private static Term? After(SentenceReading sentence, Value value) =>
        sentence.Terms.FirstOrDefault(term => term.Span.Start >= value.Span.End) is { } term && term.Span.Start - value.Span.End == 1 && term.Class is TermClass.Content or TermClass.Generic ? term : null;
}
