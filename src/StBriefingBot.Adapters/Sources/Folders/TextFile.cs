using System.Text;
using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Adapters.Sources.Folders;

/// <summary>Reads a text file in UTF-8 or, with a byte order mark, UTF-16; says in a sentence why a file is none.</summary>
internal static class TextFile
{
    public const long LargestInBytes = 50L * 1024 * 1024;

    private const int OpeningInBytes = 16 * 1024;

    private const int LookedAtForBinary = 8 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<(string? Text, string? Problem)> ReadAsync(string path, Extent extent, CancellationToken cancellationToken)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > LargestInBytes)
            {
                return (null, $"The file is larger than {LargestInBytes / (1024 * 1024)} MB; split it into smaller files.");
            }

            var opening = extent == Extent.Opening && length > OpeningInBytes;
            var bytes = opening ? await OpeningAsync(path, cancellationToken) : await File.ReadAllBytesAsync(path, cancellationToken);
            return Decode(bytes, opening);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, $"The file cannot be opened ({exception.Message.TrimEnd('.')}); check that it exists and may be read.");
        }
    }

    /// <summary>The text, or a sentence; line ends become <c>\n</c>.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="isCut">True when the bytes may end in the middle of a character.</param>
    internal static (string? Text, string? Problem) Decode(byte[] bytes, bool isCut)
    {
        if (Bom(bytes) is var (encoding, length) && encoding is null)
        {
            return (null, "The file is in UTF-32; save it as UTF-8.");
        }

        if (length < 2 && bytes.AsSpan(0, Math.Min(bytes.Length, LookedAtForBinary)).Contains((byte)0))
        {
            return (null, "The file holds binary data, not text; save it as text in UTF-8, or as a PDF with the ending .pdf.");
        }

        string text;
        try
        {
            var end = isCut && encoding is UTF8Encoding ? WholeCharacters(bytes) : bytes.Length;
            text = encoding.GetString(bytes, length, Math.Max(end - length, 0));
        }
        catch (DecoderFallbackException exception)
        {
            return (null, $"The file is not UTF-8 (byte {exception.Index + length + 1}); it may be in an older encoding such as Shift_JIS or Latin-1: save it as UTF-8.");
        }

        return string.IsNullOrWhiteSpace(text)
            ? (null, "The file is empty; fill it or remove it.")
            : (text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), null);
    }

    private static (Encoding? Encoding, int Length) Bom(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (StrictUtf8, 3),
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => (null, 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true), 2),
        _ => (StrictUtf8, 0),
    };

    private static int WholeCharacters(byte[] bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 4 && (bytes[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        return end > 0 && bytes[end - 1] >= 0xC0 ? end - 1 : bytes.Length;
    }

    private static async Task<byte[]> OpeningAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var buffer = new byte[OpeningInBytes];
        var read = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return buffer[..read];
    }
}
