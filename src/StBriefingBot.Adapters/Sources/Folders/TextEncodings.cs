using System.Text;

namespace StBriefingBot.Adapters.Sources.Folders;

/// <summary>
/// Tells a text's encoding from its bytes: UTF-8, UTF-16, and of older ones Shift_JIS, EUC-JP and ISO-2022-JP; others where the text itself declares them.
/// </summary>
internal static class TextEncodings
{
    private const int LookedAtForBinary = 8 * 1024;

    private const char Replacement = '\uFFFD';

    private const int LengthPerStrayByte = 200;

    private static readonly DecoderReplacementFallback StrayBytes = new($"{Replacement}");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or a sentence that says why the bytes are none.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="isCut">True when the bytes may end in the middle of a character.</param>
    public static (string? Text, string? Problem) Decode(byte[] bytes, bool isCut)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return (null, "The file is in UTF-32; save it as UTF-8.");
        }

        if (Utf16(bytes) is var (utf16, mark) && utf16 is not null)
        {
            return (utf16.GetString(bytes, mark, (bytes.Length - mark) & ~1), null);
        }

        if (bytes.AsSpan(0, Math.Min(bytes.Length, LookedAtForBinary)).Contains((byte)0))
        {
            return (null, "The file holds binary data, not text; save it as text in UTF-8, or as a PDF with the ending .pdf.");
        }

        return Iso2022(bytes) ?? Utf8(bytes, isCut) ?? Older(bytes, isCut);
    }

    /// <summary>The text in the encoding that a page or a server names, a stray byte here and there aside; null where the name is unknown or the bytes are not in it.</summary>
    public static string? DecodeAsDeclared(string name, byte[] bytes) => DecodeAs(name, bytes, StrayBytes) is { } text
        && text.Count(character => character == Replacement) <= text.Length / LengthPerStrayByte ? text : null;

    public static bool IsUtf8(byte[] bytes) => Utf8(bytes, isCut: false) is not null && Iso2022(bytes) is null;

    private static string? DecodeAs(string name, byte[] bytes, DecoderFallback fallback)
    {
        try
        {
            // "x-sjis" is what old pages call it; Latin-1 has always been read as its superset.
            var known = name.ToLowerInvariant() switch { "x-sjis" or "shift-jis" or "windows-31j" => "shift_jis", "iso-8859-1" or "latin1" or "us-ascii" => "windows-1252", var other => other };
            return (CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, fallback)
                ?? Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, fallback)).GetString(bytes);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>With a byte order mark, or without where every other byte of a beginning in Latin letters is zero.</summary>
    private static (Encoding? Encoding, int Mark) Utf16(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [not 0, 0, not 0, 0, not 0, 0, not 0, 0, ..] => (Encoding.Unicode, 0),
        [0, not 0, 0, not 0, 0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
        _ => (null, 0),
    };

    private static (string? Text, string? Problem)? Utf8(byte[] bytes, bool isCut)
    {
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var end = isCut ? WholeCharacters(bytes) : bytes.Length;
        try
        {
            return (StrictUtf8.GetString(bytes, start, Math.Max(end - start, 0)), null);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Its escape sequences are valid in every other encoding too, and stand in no other text.</summary>
    private static (string? Text, string? Problem)? Iso2022(byte[] bytes) =>
        bytes.AsSpan().IndexOf("\e$B"u8) >= 0 && !bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xFF) && DecodeAs("iso-2022-jp", bytes, StrayBytes) is { } text ? (text, null) : null;

    private static (string? Text, string? Problem) Older(byte[] bytes, bool isCut)
    {
        // A cut may go through a character; behind a line's end it cannot.
        var whole = isCut && bytes.AsSpan().LastIndexOf((byte)'\n') is var end and > 0 ? bytes[..end] : bytes;
        if (DeclaredEncoding.Of(whole) is { } declared && DecodeAsDeclared(declared, whole) is { } asDeclared)
        {
            return (asDeclared, null);
        }

        var japanese = new[] { "euc-jp", "shift_jis" }
            .Select(name => DecodeAs(name, whole, DecoderFallback.ExceptionFallback))
            .OfType<string>()
            .Select(text => (Text: text, Share: JapaneseShare(text)))
            .Where(candidate => candidate.Share >= 0.5)
            .OrderByDescending(candidate => candidate.Share)
            .FirstOrDefault();
        return japanese.Text is { } found
            ? (found, null)
            : (null, $"The file is not UTF-8 (byte {FirstBad(bytes)}) nor in a Japanese encoding; it may be in an older one such as Latin-1: save it as UTF-8.");
    }

    /// <summary>How much of what is not ASCII is kana, common punctuation or kanji. The wrong one of two encodings gives half-width kana and rare signs.</summary>
    private static double JapaneseShare(string text)
    {
        var (usual, all) = (0, 0);
        foreach (var character in text.Where(character => character > 0x7F))
        {
            all++;
            usual += character is (>= '\u3000' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF5E') ? 1 : 0;
        }

        // Kana is what every Japanese text has and what a misreading seldom gives.
        var kana = text.Count(character => character is >= '\u3041' and <= '\u30FF');
        return all == 0 ? 0 : ((double)usual / all) + (kana > 0 ? (double)kana / all : -0.25);
    }

    private static int FirstBad(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return bytes.Length;
        }
        catch (DecoderFallbackException exception)
        {
            return exception.Index + 1;
        }
    }

    private static int WholeCharacters(byte[] bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 4 && (bytes[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        return end > 0 && bytes[end - 1] >= 0xC0 ? end - 1 : bytes.Length;
    }
}
