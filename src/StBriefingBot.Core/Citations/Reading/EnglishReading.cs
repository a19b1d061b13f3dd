using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Reads an English sentence.</summary>
internal static class EnglishReading
{
    public static SentenceReading Of(SentenceProfile profile)
    {
        var words = profile.Words;
        var cues = CueLexicon.Shared.FindEnglish(words);
        cues.RemoveAll(cue => profile.Values.Any(value => value.Span.Overlaps(cue.Span)) && cue.Kind is not CueKind.Plain);
        cues.RemoveAll(cue => IsInName(profile, cue));
        AmbiguousCues.Settle(cues, words, profile.Values);
        var terms = new Term[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            terms[i] = new Term(i, words[i].Span, words[i].Folded, words[i].Stem, ClassOf(profile, cues, i))
            {
                Script = words[i].Kind,
                Sets = TermSets.Equal(profile, words[i].Span),
                OuterSets = TermSets.Outer(profile, words[i].Span),
            };
        }

        EnglishVerbs.Mark(terms, profile.Text);
        EnglishZones.Mark(terms, profile.Text);
        EnglishRoles.Mark(terms, profile.Text);
        CueReach.Mark(terms, cues, EnglishSegments.Of(terms, profile.Text), isForward: true);
        return new SentenceReading(profile, terms, cues);
    }

    /// <summary>"the Basic Plan on Space Policy" plans nothing here, and "Issue No. 3" denies nothing.</summary>
    private static bool IsInName(SentenceProfile profile, Cue cue)
    {
        if (cue.Kind == CueKind.Plain)
        {
            return false;
        }

        var surface = cue.Span.Of(profile.Text);
        var isNumber = surface == "No" && cue.Span.End < profile.Text.Length && profile.Text[cue.Span.End] == '.';
        var isCapital = char.IsUpper(surface[0]) && cue.Span.Start > 0 && profile.Words.Any(word => word.Span.Start == cue.Span.Start && !StartsSentence(profile.Text, word));
        return isNumber || isCapital || TermSets.IsInsideName(profile, cue.Span);
    }

    private static TermClass ClassOf(SentenceProfile profile, List<Cue> cues, int at)
    {
        var word = profile.Words[at];
        if (profile.Values.Any(value => value.Span.Overlaps(word.Span)))
        {
            return TermClass.Value;
        }

        // Words that only make a cause or an opinion likely still say something themselves.
        if (cues.Exists(cue => cue.Kind != CueKind.Plain && cue.Class is not ("reason" or "denied" or "feared" or "agreed" or "recommended") && cue.Span.Contains(word.Span)))
        {
            return TermClass.Cue;
        }

        if (word.Folded is "prefecture" or "province" or "county")
        {
            return TermClass.Generic;
        }

        if (IsName(profile, at))
        {
            return TermClass.Name;
        }

        // "younger than 25": the comparison is part of the number's limit.
        var isLimit = at + 2 < profile.Words.Count && profile.Words[at + 1].Folded == "than" && profile.Values.Any(value => value.Bound != Bound.Exact && value.Span.Contains(profile.Words[at + 2].Span));
        return word.Kind == WordKind.Latin && (isLimit || EnglishFunctionWords.IsFunction(word.Folded)) ? TermClass.Function
            : word.Kind == WordKind.Latin && (EnglishFunctionWords.IsGeneric(word.Folded, word.Stem) || word.Folded.Length == 1) ? TermClass.Generic
            : TermClass.Content;
    }

    private static bool IsName(SentenceProfile profile, int at)
    {
        var word = profile.Words[at];
        if (word.Kind == WordKind.MixedAlnum)
        {
            return true;
        }

        if (word.Surface.Length == 1 && char.IsUpper(word.Surface[0]) && word.Surface != "I" && at > 0 && !StartsSentence(profile.Text, word))
        {
            // "List A", "country B"
            return true;
        }

        if (word.Kind != WordKind.Latin || !char.IsUpper(word.Surface[0]) || (EnglishFunctionWords.IsFunction(word.Folded) && !IsAcronym(word)))
        {
            return false;
        }

        // The first word of a sentence has a capital in any case.
        return IsAcronym(word) || !StartsSentence(profile.Text, word) || (at + 1 < profile.Words.Count && profile.Words[at + 1].Span.Start - word.Span.End == 1 && char.IsUpper(profile.Words[at + 1].Surface[0]) && !EnglishWords.Shared.IsCommon(profile.Words[at + 1].Folded, profile.Words[at + 1].Stem)) || !EnglishWords.Shared.IsCommon(word.Folded, word.Stem);
    }

    private static bool IsAcronym(Word word) => word.Surface.Length > 1 && word.Surface.All(letter => char.IsUpper(letter) || letter is '.' or '&');

    private static bool StartsSentence(string text, Word word)
    {
        var before = text.AsSpan(0, word.Span.Start).TrimEnd();
        var isAbbreviation = before.Length > 2 && before[^1] == '.' && char.IsUpper(before[^2]) && (before.Length == 3 || before[^3] is '.' or ' ');
        return before.Length == 0 || (before[^1] == '.' && !isAbbreviation) || before[^1] is '!' or '?' or '"' or '“' or ':' or '(' or '-' or '•' or '*';
    }
}
