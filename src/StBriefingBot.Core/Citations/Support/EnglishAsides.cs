using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>Takes out of an English sentence what it says by the way: relative clauses, appositions, what leads up to its subject. Each makes a statement of its own.</summary>
internal static partial class EnglishAsides
{
    /// <summary>The aside as a statement, and the sentence without it; null where there is none.</summary>
    public static List<string>? Split(SentenceReading claim)
    {
        var text = claim.Text;
        if (RelativeClause().Match(text) is { Success: true } relative)
        {
            return Statements(relative, $"{relative.Groups["subject"].Value} {relative.Groups["aside"].Value}.");
        }

        if (Apposition().Match(text) is { Success: true } apposition)
        {
            return Statements(apposition, $"{apposition.Groups["subject"].Value} was {apposition.Groups["aside"].Value}.");
        }

        if (Office().Match(text) is { Success: true } office)
        {
            return Statements(office, $"{office.Groups["subject"].Value} was {Lower(office.Groups["aside"].Value)}.");
        }

        if (Owner().Match(text) is { Success: true } owner)
        {
            var noun = owner.Groups["subject"].Value;
            return [$"{noun}'s {owner.Groups["aside"].Value}.", noun + owner.Groups["rest"].Value];
        }

        return Led(claim, Participle().Match(text), "was") ?? Led(claim, With().Match(text), "had") ?? Trailing(claim);
    }

    private static List<string> Statements(Match match, string aside) => [aside, match.Groups["subject"].Value + match.Groups["rest"].Value];

    /// <summary>"Founded in 1902, the museum …", "With a crew of 31, the ship …".</summary>
    private static List<string>? Led(SentenceReading claim, Match match, string verb)
    {
        if (!match.Success)
        {
            return null;
        }

        var start = match.Groups["rest"].Index;
        var predicate = claim.Terms.FirstOrDefault(term => term.Span.Start > start && (term.IsVerb || EnglishFunctionWords.IsAuxiliary(term)));
        return predicate is null ? null : [$"{claim.Text[start..predicate.Span.Start].Trim()} {verb} {Lower(match.Groups["aside"].Value)}.", claim.Text[start..]];
    }

    /// <summary>"…, who had served for nine years", "…, a former judge": said of the name before the comma.</summary>
    private static List<string>? Trailing(SentenceReading claim)
    {
        if (Last().Match(claim.Text) is not { Success: true } last)
        {
            return null;
        }

        var comma = last.Groups["main"].Length;
        var name = claim.Terms.Where(term => term.Span.End <= comma).Reverse().TakeWhile(term => term.Class == TermClass.Name).ToList();
        var behind = claim.Terms.Where(term => term.Span.Start > comma).ToList();
        if (name.Count == 0 || !claim.Terms.Any(term => term.Span.End <= comma && IsFinite(term)) || (!last.Groups["who"].Success && behind.Exists(IsFinite)))
        {
            return null;
        }

        var (noun, aside) = (claim.Text[name[^1].Span.Start..comma], last.Groups["aside"].Value);
        var statement = last.Groups["who"].Success ? $"{noun} {aside}" : $"{noun} was {aside}";
        return [statement, last.Groups["main"].Value + "."];
    }

    private static bool IsFinite(Term term) => term.IsVerb || EnglishFunctionWords.IsAuxiliary(term);

    private static string Lower(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>"The treaty, which took effect in 1999, bans mines": two statements about the treaty.</summary>
    [GeneratedRegex(@"^(?<subject>[^,]+), (?:which|who) (?<aside>[^,]+(?:, \d{4})?),(?<rest> .+)$")]
    private static partial Regex RelativeClause();

    /// <summary>"Dana Whitlock, the fire chief, said …".</summary>
    [GeneratedRegex(@"^(?<subject>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,5}), (?<aside>(?:the|a|an|its|his|her|their|then|now|former) [^,]{3,90}),(?<rest> (?!and |or |but )[a-z].+)$")]
    private static partial Regex Apposition();

    /// <summary>"The fire chief, Dana Whitlock, said …".</summary>
    [GeneratedRegex(@"^(?<aside>(?:The|A|An|Its|His|Her|Their) [^,]{3,90}), (?<subject>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}),(?<rest> (?!and |or |but )[a-z].+)$")]
    private static partial Regex Office();

    /// <summary>"The bridge, whose main span measures 890 metres, was …".</summary>
    [GeneratedRegex(@"^(?<subject>[^,]+), whose (?<aside>[^,]+),(?<rest> .+)$")]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?<aside>[A-Z][a-z]+(?:ed|en|t|wn|un|ade) (?:in|on|at|by|for|from|to|with|after|under) [^,]+), (?<rest>.+)$")]
    private static partial Regex Participle();

    [GeneratedRegex(@"^With (?<aside>(?:a|an|some|about|its|around|more|\d)\b[^,]*), (?<rest>.+)$")]
    private static partial Regex With();

    [GeneratedRegex(@"^(?<main>.+?), (?:(?<who>who|which) (?<aside>[^,]+\.?)|(?<aside>(?:the|a|an|its|his|her|their|then|now|former) [^,]+\.?))$")]
    private static partial Regex Last();
}
