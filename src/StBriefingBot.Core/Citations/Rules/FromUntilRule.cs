using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"Until 2029" is not "from 2029", "up from 41" not "to 41": the small word at a value says on which side of it things are.</summary>
internal sealed partial class FromUntilRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Values)
        {
            var claimed = SideOf(comparison.Claim, match.Claim);
            if (IsMovedFromPoint(comparison, match))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says when exactly, not before or after {match.Claim.Span.Of(comparison.Claim.Text)}.");
            }

            if (IsEndOfWhatBegan(comparison, match) || IsEndUnsaid(comparison, match))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage does not say that this ended in {match.Claim.Span.Of(comparison.Claim.Text)}.");
            }

            if (IsDeadlineUnsaid(comparison, match))
            {
                return new Finding(VerdictKind.Unsupported, $"The passage does not say that this was to be done by {match.Claim.Span.Of(comparison.Claim.Text)}.");
            }

            if (claimed == 1 && IsBeginningOfAnother(comparison, match))
            {
                return new Finding(VerdictKind.Contradicted, $"In the passage something else begins on the day it names; {match.Claim.Span.Of(comparison.Claim.Text)} is not that day.");
            }

            if (claimed == 0 || match.Claim.Kind is ValueKind.Ordinal or ValueKind.Decade || comparison.Text.Text.Contains("since then", StringComparison.OrdinalIgnoreCase) || match.Units.Count == 0 || match.Units.Any(unit => unit.Span.Length == 0 || SideOf(comparison.Text, unit) != -claimed))
            {
                continue;
            }

            return new Finding(VerdictKind.Contradicted, $"The passage puts {match.Claim.Span.Of(comparison.Claim.Text)} at the other end.");
        }

        return null;
    }

    /// <summary>"In May" is neither before nor after May.</summary>
    private static bool IsMovedFromPoint(Comparison comparison, ValueMatch match) =>
        match.Claim.Kind == ValueKind.Date && match.Units.Count > 0 && WordAt(comparison.Claim, match.Claim) is "after" or "before" or "以降" or "以前" or "以後"
        && match.Units.All(unit => unit.Span.Length > 0 && WordAt(comparison.Text, unit) is "in" or "on" or "に" or "、");

    /// <summary>"With effect from 23 April" where the text dates the signing so and gives another day from which it has effect.</summary>
    private static bool IsBeginningOfAnother(Comparison comparison, ValueMatch match) =>
        match.Claim.Kind == ValueKind.Date && match.Claim.Date.Day is not null && match.Units.Count > 0 && match.Units.All(unit => unit.Span.Length > 0 && SideOf(comparison.Text, unit) == 0)
        && comparison.Text.Profile.Values.Any(value => value.Kind == ValueKind.Date && SideOf(comparison.Text, value) == 1 && !comparison.Claim.Profile.Values.Any(claimed => value.Supports(claimed)));

    private static readonly HashSet<string> Ending = new(["end", "close", "stop", "last", "expire", "cease", "lapse", "run", "finish", "conclude", "terminate", "leave", "retire", "remain", "hold", "valid", "abolish", "dissolve", "replace"], StringComparer.Ordinal);

    /// <summary>"ran until 1979" where the text says "started in 1979": an end needs a word for it.</summary>
    private static bool IsEndOfWhatBegan(Comparison comparison, ValueMatch match) =>
        !comparison.IsCrossLanguage && !comparison.Text.IsJapanese && !comparison.Text.Has(CueKind.Quantifier, "only") && !comparison.Text.Has(CueKind.Quantifier, "first") && match.Claim.Kind == ValueKind.Date && WordAt(comparison.Claim, match.Claim) is "until" or "till"
        && match.Units.Count > 0 && match.Units.All(unit => unit.Span.Length > 0 && WordAt(comparison.Text, unit) is "in" or "on" or "since" or "from")
        && !comparison.Text.Terms.Any(term => Ending.Any(word => EnglishStemmer.Stem(word) == term.Stem));

    /// <summary>"By 2017" where the text speaks of "the plan of 2017": the date of a thing is no deadline.</summary>
    private static bool IsDeadlineUnsaid(Comparison comparison, ValueMatch match) =>
        !comparison.IsCrossLanguage && !comparison.Text.IsJapanese && match.Claim.Kind == ValueKind.Date && WordAt(comparison.Claim, match.Claim) == "by"
        && match.Units.Count > 0 && match.Units.All(unit => unit.Span.Length > 0 && WordAt(comparison.Text, unit) is "of" or "from" or "since");

    /// <summary>2014年まで where the text only dates something 2014年: an end needs a word for it in Japanese as well.</summary>
    private static bool IsEndUnsaid(Comparison comparison, ValueMatch match) =>
        comparison.Claim.IsJapanese && match.Claim.Kind == ValueKind.Date && comparison.Claim.Text.AsSpan(match.Claim.Span.End) is var after && after.StartsWith("まで") && !after.StartsWith("までに")
        && match.Units.Count > 0 && match.Units.All(unit => unit.Span.Length > 0 && SideOf(comparison.Text, unit) != -1)
        && !(comparison.Text.IsJapanese ? EndInJapanese().IsMatch(comparison.Text.Text) : comparison.Text.Terms.Any(term => Ending.Any(word => EnglishStemmer.Stem(word) == term.Stem)));

    [System.Text.RegularExpressions.GeneratedRegex("満了|満期|期限|失効|終了|終わ|終え|切れ|閉|廃|最後|最終|退|[〜～]")]
    private static partial System.Text.RegularExpressions.Regex EndInJapanese();

    private static string WordAt(SentenceReading sentence, Value value)
    {
        if (!sentence.IsJapanese)
        {
            return sentence.Terms.LastOrDefault(term => term.Span.End <= value.Span.Start)?.Folded ?? "";
        }

        var after = sentence.Text.AsSpan(value.Span.End);
        return after.StartsWith("以") && after.Length > 1 ? after[..2].ToString() : after.Length > 0 ? after[..1].ToString() : "";
    }

    /// <summary>1 where something begins at the value, -1 where it ends, 0 where nothing tells.</summary>
    private static int SideOf(SentenceReading sentence, Value value)
    {
        if (sentence.IsJapanese)
        {
            var after = sentence.Text.AsSpan(value.Span.End);
            return after.StartsWith("から") || after.StartsWith("以降") || after.StartsWith("以来") ? 1 : after.StartsWith("まで") || after.StartsWith("以前") ? -1 : 0;
        }

        var before = sentence.Terms.LastOrDefault(term => term.Span.End <= value.Span.Start && term.Folded is not ("the" or "early" or "late" or "about" or "around"));
        return before?.Folded switch
        {
            "from" or "since" or "after" => 1,
            "until" or "till" or "by" or "before" or "through" or "to" => -1,
            _ => 0,
        };
    }
}
