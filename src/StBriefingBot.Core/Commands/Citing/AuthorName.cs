using System.Text.RegularExpressions;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>An author as a reference list sorts them: a person by family name, a body as it is called.</summary>
/// <param name="Given">Given names; empty for a body and for names written the other way round.</param>
/// <param name="Family">The family name with what belongs to it; the whole name of a body.</param>
/// <param name="Suffix">Jr., III; null for most.</param>
/// <param name="IsBody">Whether it is an organisation, a government, an office.</param>
internal sealed partial record AuthorName(string Given, string Family, string? Suffix, bool IsBody)
{
    public static AuthorName Of(string name)
    {
        var text = Cleaned(name);
        if (text.Any(JapaneseScript.IsJapanese))
        {
            return new AuthorName("", text, null, IsBody: false);
        }

        if (text.Split(", ") is [var family, var given] && !Suffixed().IsMatch(given) && !Body().IsMatch(text))
        {
            return new AuthorName(given, family, null, IsBody: false);
        }

        var suffix = Suffixed().Match(text) is { Success: true } match ? match.Groups["suffix"].Value : null;
        var words = (suffix is null ? text : Suffixed().Replace(text, "")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || Body().IsMatch(text) || words.Any(word => !IsPersonal(word)))
        {
            return new AuthorName("", text, null, IsBody: true);
        }

        // "Ludwig van der Berg" is sorted by what begins with a small letter.
        var start = Array.FindIndex(words, 1, word => char.IsLower(word[0]));
        start = start < 0 ? words.Length - 1 : start;
        return new AuthorName(string.Join(' ', words[..start]), string.Join(' ', words[start..]), suffix, IsBody: false);
    }

    /// <summary>Without a remark in brackets: "Associated Press (via ABC News)".</summary>
    public static string Cleaned(string name) => Remark().Replace(name, "").Trim();

    /// <summary>"Henry Scott" is "H. S.", "Jean-Luc" is "J.-L.".</summary>
    public string Initials => string.Join(' ', Given.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part[0]}."))));

    private static bool IsPersonal(string word) => char.IsUpper(word[0]) && (word.Length < 3 || word.EndsWith('.') || word.Any(char.IsLower)) || word is "van" or "von" or "der" or "den" or "de" or "la" or "le" or "du" or "di" or "da" or "bin" or "al";

    [GeneratedRegex(@"\s*[(（][^()（）]*[)）]\s*$")]
    private static partial Regex Remark();

    [GeneratedRegex(@",? (?<suffix>Jr\.?|Sr\.?|II|III|IV)$|^(?<suffix>Jr\.?|Sr\.?|II|III|IV)$")]
    private static partial Regex Suffixed();

    [GeneratedRegex(@"\b(?:Government|Governments|Ministry|Department|Office|Embassy|Consulates?|Commission|Committee|Council|Agency|Administration|Organi[sz]ation|Institutes?|University|College|School|Academy|Society|Association|Foundation|Endowment|Center|Centre|Program(?:me)?|Project|Press|News|Times|Post|Journal|Company|Corporation|Inc|Ltd|House|Senate|Congress|Diet|Parliament|Cabinet|Bureau|Board|Bank|Fund|Union|Nations|States|Group|Team|Authority|Laborator(?:y|ies)|Library|Service|Court|Forum|Network|Secretariat|Mission|Directorate|and|of|the|The)\b|&")]
    private static partial Regex Body();
}
