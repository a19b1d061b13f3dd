using System.Buffers;

namespace StBriefingBot.Core.Language;

/// <summary>
/// Brings text to one form for comparison: width, ligatures, circled and roman numerals, superscripts, fractions and squared words as in NFKC; Latin
/// diacritics dropped; lower case; quotation marks and dashes made ' " and -; invisible characters removed; every white-space or control character a
/// space. Kana keep their type. Works without ICU.
/// </summary>
public static class TextFolding
{
    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length + 16);
        var writer = new FoldWriter(buffer, null);
        writer.Write(text);
        var folded = writer.Text.SequenceEqual(text) ? text : writer.Text.ToString();
        writer.Return();
        return folded;
    }

    /// <summary>The folded text with the original position of each of its characters.</summary>
    public static FoldedText FoldWithMap(string text)
    {
        var writer = new FoldWriter(ArrayPool<char>.Shared.Rent(text.Length + 16), ArrayPool<int>.Shared.Rent(text.Length + 16));
        writer.Write(text);
        var folded = new FoldedText(writer.Text.ToString(), [.. writer.Positions, text.Length]);
        writer.Return();
        return folded;
    }
}
