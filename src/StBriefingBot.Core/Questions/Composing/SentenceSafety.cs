using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions.Composing;

/// <summary>What a written sentence may not hold, true or not: addresses, mentions, markup, marks of its own, hidden characters, orders. A quoted one shows its source as it is.</summary>
internal static partial class SentenceSafety
{
    private const int Longest = 600;

    /// <summary>A sentence that says what is wrong; null when nothing is.</summary>
    public static string? Problem(string text)
    {
        if (text.Length > Longest)
        {
            return $"It is longer than {Longest} characters.";
        }

        if (text.Any(char.IsControl) || HostileText.HidesCharacters(text))
        {
            return "It holds control characters or characters that nobody sees.";
        }

        var folded = TextFolding.Fold(text);
        if (Address().IsMatch(folded))
        {
            return "It holds an address or a link.";
        }

        if (Mention().IsMatch(folded))
        {
            return "It mentions somebody.";
        }

        if (Markup().IsMatch(folded))
        {
            return "It holds markup or a citation mark of its own; passages are named in their field.";
        }

        return InstructionDetector.IsInstruction(folded) ? "It gives orders instead of answering." : null;
    }

    /// <summary>With and without a scheme: evil.example/x, discord.gg/x. Abbreviations with full stops (U.S.-Japan, e.g.) have single letters.</summary>
    [GeneratedRegex(@"://|\bwww\.|\bmailto:|\bjavascript:|\bdata:\w|\b[a-z0-9](?:[a-z0-9-]*[a-z0-9])\.[a-z]{2,24}(?:/|\b(?=[?#:]))|\b[a-z0-9-]{2,}\.(?:com|net|org|io|gg|xyz|dev|app|info|biz|ru|cn|example|test|invalid|link|click|top|site|online|me|co|ai|jp|us)\b")]
    private static partial Regex Address();

    [GeneratedRegex(@"@\s?[\w(]|<[@#&!:]")]
    private static partial Regex Mention();

    [GeneratedRegex(@"[`{}|\\]|\*\*|__|~~|\]\(|!\[|</?[a-z!]|&[a-z#0-9]{2,8};|\[\d|^\s*(?:#|>|[-*+] )")]
    private static partial Regex Markup();
}
