using System.Text;
using StBriefingBot.Adapters.Sources.Folders;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>What kind of document was received: what the server says, held against how it begins.</summary>
internal static class PageMedia
{
    public const string Accepted = "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8,application/pdf;q=0.8";

    /// <summary>The ending of the file's name by what the server says; null for a kind that is not read.</summary>
    public static string? Ending(string? mediaType, Uri address) => mediaType?.ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => ".html",
        "text/markdown" or "text/x-markdown" => ".md",
        "application/pdf" or "application/x-pdf" => ".pdf",
        "text/plain" => Path.GetExtension(address.AbsolutePath).ToLowerInvariant() is ".md" or ".markdown" ? ".md" : ".txt",
        null or "" or "application/octet-stream" or "binary/octet-stream" => Path.GetExtension(address.AbsolutePath).ToLowerInvariant() switch
        {
            ".html" or ".htm" or "" => ".html",
            ".md" or ".markdown" => ".md",
            ".txt" => ".txt",
            ".pdf" => ".pdf",
            _ => null,
        },
        _ => null,
    };

    /// <summary>The ending by content too: servers send PDF as anything, and error pages as PDF. Null where it is no document.</summary>
    public static string? Ending(string byServer, ReadOnlySpan<byte> opening)
    {
        var isPdf = opening.Length > 0 && opening[..Math.Min(opening.Length, 1024)].IndexOf("%PDF-"u8) >= 0;
        var isPage = Encoding.Latin1.GetString(opening[..Math.Min(opening.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\n', '\r', '\t') is ['<', ..] start
            && (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));
        return isPdf ? ".pdf" : byServer == ".pdf" ? isPage ? ".html" : null : byServer;
    }

    /// <summary>The bytes in UTF-8 where only the server knew their encoding; the same bytes otherwise. Many servers say Latin-1 of what is UTF-8.</summary>
    public static byte[] Readable(byte[] bytes, string? charset)
    {
        if (string.IsNullOrEmpty(charset) || charset.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) || TextEncodings.IsUtf8(bytes))
        {
            return bytes;
        }

        return TextEncodings.DecodeAsDeclared(charset.Trim('"', '\''), bytes) is { } text ? Encoding.UTF8.GetBytes(text) : bytes;
    }
}
