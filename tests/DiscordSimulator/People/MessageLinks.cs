using System.Text.RegularExpressions;
using DiscordSimulator.State;

namespace DiscordSimulator.People;

/// <summary>Finds the addresses in a text and those that Discord makes previews of.</summary>
internal static partial class MessageLinks
{
    public static IReadOnlyList<string> In(string text) => Address().Matches(text).Select(match => Trim(match.Value)).Distinct().ToList();

    /// <summary>Angle brackets and the flag suppress previews; words before an address do not.</summary>
    public static IReadOnlyList<string> PreviewsOf(string content, MessageTraits flags) =>
        flags.HasFlag(MessageTraits.SuppressEmbeds) ? [] : In(Code().Replace(Bracketed().Replace(content, " "), " "));

    /// <summary>A closing sign behind an address belongs to the sentence.</summary>
    private static string Trim(string address) => address.TrimEnd('.', ',', ';', ':', '!', '?', '"', '\'', ')', ']', '。', '、', '」', '）');

    [GeneratedRegex(@"https?://[^\s<>|`]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"<https?://[^\s<>]+>", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
