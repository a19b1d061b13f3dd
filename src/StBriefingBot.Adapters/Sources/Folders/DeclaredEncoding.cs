using System.Text;
using System.Text.RegularExpressions;

namespace StBriefingBot.Adapters.Sources.Folders;

/// <summary>The encoding that a page names in its head, as <c>&lt;meta charset&gt;</c>, <c>http-equiv</c> or an XML declaration.</summary>
internal static partial class DeclaredEncoding
{
    /// <summary>Browsers look no further either.</summary>
    private const int LookedAt = 4 * 1024;

    public static string? Of(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, LookedAt));
        return Declaration().Match(head) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""(?:<meta\b[^>]{0,300}?\bcharset\s*=\s*|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*)["']?\s*(?<name>[A-Za-z][\w.:-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
