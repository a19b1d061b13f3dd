using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Adapters.Sources.Folders;

/// <summary>Reads a text file in any encoding <see cref="TextEncodings"/> knows; says in a sentence why a file is none.</summary>
internal static class TextFile
{
    public const long LargestInBytes = 50L * 1024 * 1024;

    private const int OpeningInBytes = 16 * 1024;

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
        var (text, problem) = TextEncodings.Decode(bytes, isCut);
        if (text is null)
        {
            return (null, problem);
        }

        return string.IsNullOrWhiteSpace(text)
            ? (null, "The file is empty; fill it or remove it.")
            : (text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), null);
    }

    private static async Task<byte[]> OpeningAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var buffer = new byte[OpeningInBytes];
        var read = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return buffer[..read];
    }
}
