using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Makes texts of sources and people safe to show: nothing in them formats, links, mentions, invites or shows an image.</summary>
internal static partial class DiscordText
{
    private const string Special = "\\*_~`|<>[]()#";
    private const char Invisible = '\u200B';
    private const char Ellipsis = '…';
    private const int LongestLink = 800;

    /// <summary>For places where Discord reads markdown. Line breaks stay.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var startsLine = true;
        foreach (var letter in Harmless(text))
        {
            if (Special.Contains(letter, StringComparison.Ordinal) || (startsLine && letter is '-' or '+'))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
            if (letter == '@')
            {
                escaped.Append(Invisible);
            }

            startsLine = letter == '\n' || (startsLine && letter == ' ');
        }

        return Unlinked(escaped.ToString());
    }

    /// <summary>As <see cref="Escape"/>, on one line and cut to a length.</summary>
    public static string EscapeLine(string text, int length)
    {
        var line = Plain(text, length);
        for (var escaped = Escape(line); ; escaped = Escape(line))
        {
            if (escaped.Length <= length)
            {
                return escaped;
            }

            line = Plain(line, line.Length - (escaped.Length - length) - 1);
        }
    }

    /// <summary>For places where Discord shows text as it is, such as labels: one line, cut to a length.</summary>
    public static string Plain(string text, int length)
    {
        var line = White().Replace(Harmless(text), " ").Trim();
        return line.Length <= length ? line : Beginning(line, Math.Max(0, length - 1)).TrimEnd() + Ellipsis;
    }

    /// <summary>An address of the catalogue as a link without a preview; null when it is none that can be shown.</summary>
    public static string? Link(string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            return null;
        }

        var whole = uri.AbsoluteUri;
        var shown = whole.Length <= LongestLink ? whole : uri.GetLeftPart(UriPartial.Query);
        return shown.Length <= LongestLink && !shown.AsSpan().ContainsAny("<> \n") ? $"<{shown}>" : null;
    }

    /// <summary>The first characters, never half of one.</summary>
    public static string Beginning(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= length)
        {
            end += next;
        }

        return text[..end];
    }

    /// <summary>Without characters that steer: controls, and those that turn the direction of reading around.</summary>
    private static string Harmless(string text)
    {
        var harmless = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\t')
            {
                harmless.Append(' ');
            }
            else if (letter == '\n' || !(char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                harmless.Append(letter);
            }
        }

        return harmless.ToString();
    }

    /// <summary>Addresses and invitations stay readable but are none any more.</summary>
    private static string Unlinked(string text) => Invitation().Replace(Scheme().Replace(text, $":{Invisible}//"), $"$1{Invisible}/");

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex("://")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(discord(?:app)?\.(?:gg|com|gift|new|io|me|li))/", RegexOptions.IgnoreCase)]
    private static partial Regex Invitation();
}
