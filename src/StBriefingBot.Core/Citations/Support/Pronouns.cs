using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>Puts the subject of the sentence before in the place of "she", "it" or "its" at the head of an English sentence.</summary>
internal static partial class Pronouns
{
    // A subject longer than this is a clause.
    private const int LongestSubject = 90;

    public static string? Resolve(SentenceReading sentence, SentenceReading before)
    {
        if (sentence.IsJapanese || before.IsJapanese || Pronoun().Match(sentence.Text) is not { Success: true } pronoun || SubjectOf(before) is not { } subject || !Fits(pronoun.Groups["word"].Value, before, subject))
        {
            return null;
        }

        var word = pronoun.Groups["word"];
        var isOwner = word.Value.ToLowerInvariant() is "its" or "his" or "their" || (word.Value.Equals("her", StringComparison.OrdinalIgnoreCase));
        return string.Concat(sentence.Text.AsSpan(0, word.Index), isOwner ? subject + "'s" : subject, sentence.Text.AsSpan(word.Index + word.Length));
    }

    private static string? SubjectOf(SentenceReading before)
    {
        var verb = before.Terms.FirstOrDefault(term => term.IsVerb || EnglishFunctionWords.IsAuxiliary(term));
        var subject = verb is null ? "" : Opening().Replace(before.Text[..verb.Span.Start].Trim(), "").Trim(' ', ',');
        return subject.Length is > 0 and <= LongestSubject && subject.Any(char.IsLetter) && !subject.Contains(',') ? subject : null;
    }

    /// <summary>"She" is a person, "it" is none, "they" are several.</summary>
    private static bool Fits(string pronoun, SentenceReading before, string subject)
    {
        var isPerson = before.Profile.Names.Any(name => name.Kind == NameKind.Person && subject.EndsWith(name.Text, StringComparison.Ordinal)) || Person().IsMatch(subject);
        var isSeveral = subject.Contains(" and ", StringComparison.Ordinal) || subject.EndsWith('s');
        return pronoun.ToLowerInvariant() switch
        {
            "he" or "she" or "his" or "her" => isPerson,
            "it" or "its" => !isPerson && !isSeveral,
            _ => isSeveral,
        };
    }

    [GeneratedRegex(@"^(?:[A-Z][^,]{0,60}, (?:however, )?|(?:Five|Two|Three|Four|Six|Ten|One|\w+) (?:years|months|days|weeks|year|month|day|week) (?:later|before|earlier|after) )?(?<word>[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\b")]
    private static partial Regex Pronoun();

    /// <summary>"In 1988, the two governments …".</summary>
    [GeneratedRegex(@"^(?:(?:In|On|At|By|Since|After|Before|During|Under|For|From|Until|According to) [^,]{1,60}, )+")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:director|president|minister|chair|engineer|professor|governor|mayor|ambassador|secretary|author|scientist|astronaut|coach|chief|captain|judge|physicist|hydrologist|chemist)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Person();
}
