using System.Globalization;
using System.Text;

namespace StBriefingBot.Core.Knowledge.Quarantine;

/// <summary>Characters that nobody sees. Between the words of an honest page they are leavings of an editor; in a poisoned one they hide words or carry them.</summary>
internal static class UnseenCharacters
{
    /// <summary>Overrides, and embeddings from right to left: what is read behind them is not what stands there.</summary>
    private const string Turning = "\u202B\u202D\u202E\u2067";

    public static bool Turns(ReadOnlySpan<char> text) => text.IndexOfAny(Turning) >= 0;

    /// <summary>The stretches to take out, in order.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        var selectors = 0;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var isSelector = IsSelector(rune);
            selectors = isSelector ? selectors + 1 : 0;
            if (IsUnseen(rune) || (isSelector && selectors > 1))
            {
                yield return (i, length);
            }

            i += length;
        }
    }

    /// <summary>A soft hyphen is typography, and so is the joiner within a pictograph; both are harmless alone.</summary>
    private static bool IsUnseen(Rune rune) => rune.Value is not '\u00AD' and not '\u200D' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    /// <summary>One chooses the form of the character before it; a row of them is a message.</summary>
    private static bool IsSelector(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
