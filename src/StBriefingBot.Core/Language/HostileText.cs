using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language;

/// <summary>
/// Recognises text that may be shown to people but is not given to a language model: orders to an assistant, characters that nobody sees, text turned
/// around, encoded blobs. It errs on the side of caution: what is not sent is quoted instead.
/// </summary>
public static partial class HostileText
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>What is wrong with it, as the end of a sentence; null when nothing is.</summary>
    public static string? Problem(string text)
    {
        if (HidesCharacters(text))
        {
            return "has characters that nobody sees";
        }

        if (HoldsEncoded(text))
        {
            return "has encoded text in it";
        }

        if (Template().IsMatch(text))
        {
            return "has marks in it that steer an assistant";
        }

        return InstructionDetector.IsInstruction(TextFolding.Fold(text)) || text.Split('\n').Any(line => InstructionDetector.IsInstruction(TextFolding.Fold(line)))
            ? "gives orders to an assistant"
            : null;
    }

    /// <summary>Zero-width characters, marks that turn the direction of reading, tags, characters of private use, halves of characters.</summary>
    public static bool HidesCharacters(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != SoftHyphen && (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A long run that no person reads: base 64, hexadecimal, escapes. Addresses are none.</summary>
    public static bool HoldsEncoded(string text) =>
        (Blob().Match(Address().Replace(text, " ")) is { Success: true } blob && IsMixed(blob.ValueSpan)) || Encoded().IsMatch(text);

    /// <summary>Base 64 has capitals, small letters and digits in one run; a long word or a number has not.</summary>
    private static bool IsMixed(ReadOnlySpan<char> run) => run.IndexOfAnyInRange('A', 'Z') >= 0 && run.IndexOfAnyInRange('a', 'z') >= 0 && run.IndexOfAnyInRange('0', '9') >= 0;

    [GeneratedRegex(@"https?://[^\s)\]>""]{1,300}")]
    private static partial Regex Address();

    [GeneratedRegex(@"[A-Za-z0-9+/_-]{48,}={0,2}")]
    private static partial Regex Blob();

    [GeneratedRegex(@"(?:[0-9A-Fa-f]{2}[ :]?){32,}|(?:%[0-9A-Fa-f]{2}){8,}|(?:\\u[0-9A-Fa-f]{4}){6,}|(?:\\x[0-9A-Fa-f]{2}){8,}|(?:&#x?[0-9A-Fa-f]{2,6};){6,}|(?:[01]{8} ){6,}")]
    private static partial Regex Encoded();

    [GeneratedRegex(@"<\|[^|>]{1,40}\|>|\[/?INST\]|<</?SYS>>|<!--|!\[[^\]]*\]\(|^\s*#{1,4}\s*(?:system|instruction|assistant)s?\b|^\s*(?:system|assistant|developer)\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Template();
}
