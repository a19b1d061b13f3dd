using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Turns an English yes-no question into the statement it asks to confirm: "Did Lopez sign the treaty?" into "Lopez did sign the treaty".</summary>
internal static partial class EnglishClaim
{
    /// <summary>Words before which a verb stands: its object or what goes with it begins there.</summary>
    private static readonly FrozenSet<string> AfterVerb = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "this", "that", "these", "those", "any", "all", "no", "its", "their", "his", "her", "our", "your", "my", "it", "them", "him", "us", "me", "you", "in", "on", "at", "to", "from", "by", "for", "with",
        "into", "under", "over", "about", "after", "before", "during", "until", "since", "against", "up", "out", "off", "down");

    private static readonly FrozenSet<string> BeforeNoun = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "this", "that", "these", "those", "any", "all", "no", "its", "their", "his", "her", "our", "your", "my", "of", "in", "on", "at", "from", "by", "for", "with", "and", "or", "new", "joint", "first", "last");

    /// <summary>The statement; without its auxiliary where that would stand in the wrong place.</summary>
    /// <param name="question">The question without its closing marks.</param>
    public static string Of(string question)
    {
        var opening = Opening().Match(question);
        if (!opening.Success)
        {
            return Tag().Replace(question, "");
        }

        var rest = Tag().Replace(question[opening.Length..], "");
        return WithoutVerb().IsMatch(opening.Groups["aux"].ValueSpan) && PlaceOfVerb(rest) is { } place
            ? $"{rest[..place]}{opening.Groups["aux"].Value.ToLowerInvariant()} {rest[place..]}"
            : rest;
    }

    /// <summary>Where the verb begins that "did" or "can" belongs to; null where no word shows itself as one. Of several, the surest: no noun as well, or followed by what follows a verb.</summary>
    private static int? PlaceOfVerb(string clause)
    {
        var words = WordReader.Read(clause);
        var candidates = Enumerable.Range(1, Math.Max(0, words.Count - 1)).Where(at => MayBeVerb(words, at)).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var surest = candidates.Find(at => !EnglishWords.Shared.OfForm(words[at].Folded).HasFlag(PartsOfSpeech.Noun));
        var followed = surest > 0 ? surest : candidates.Find(at => at + 1 < words.Count && (AfterVerb.Contains(words[at + 1].Folded) || !char.IsLower(words[at + 1].Surface[0])));
        return words[followed > 0 ? followed : candidates[0]].Span.Start;
    }

    private static bool MayBeVerb(IReadOnlyList<Word> words, int at) =>
        words[at].Kind == WordKind.Latin && char.IsLower(words[at].Surface[0]) && !BeforeNoun.Contains(words[at - 1].Folded)
        && EnglishWords.Shared.OfForm(words[at].Folded).HasFlag(PartsOfSpeech.Verb);

    [GeneratedRegex(@"^(?:(?:so|and|but|well|ok)[, ]+)*(?:is it (?:true|correct|right|the case) that|am i right that|(?<aux>is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't)\b) ?", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>These leave the verb in its base form, which alone could be a noun: "sign", "visit".</summary>
    [GeneratedRegex("^(?:do|does|did|can|could|will|would|should)$", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutVerb();

    [GeneratedRegex(@",? (?:right|correct|true|isn't it|is that so|is that (?:right|correct|true)|true or false)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
