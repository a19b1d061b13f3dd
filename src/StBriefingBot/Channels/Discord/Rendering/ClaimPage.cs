using System.Diagnostics;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>The claims of a message, each with its verdict in words and the passage that decides.</summary>
internal static class ClaimPage
{
    private const int LongestClaim = 500;

    public static Page Of(Reply.ClaimsChecked reply) => new(
        null,
        reply.Claims.Count > 0
            ? [.. reply.Claims.Select(claim => Section.Of(Lines(claim, reply.Language)))]
            : [Section.Of(DiscordReply.In(reply.Language, "There is no claim in that message that could be checked.", "確認できる記述が見つかりませんでした。"))],
        Colors.Neutral,
        null,
        []);

    private static IEnumerable<string> Lines(CheckedClaim claim, LanguageCode language)
    {
        yield return $"**{Verdict(claim.Kind, language)}** {DiscordText.EscapeLine(claim.Text, LongestClaim)}";
        foreach (var reason in claim.Reasons)
        {
            yield return "• " + DiscordText.Escape(reason);
        }

        if (claim.Quotation is { } quotation)
        {
            yield return $"> {DiscordText.Escape(quotation.Quote.ReplaceLineEndings(" "))}";
            yield return References.Line(quotation, language);
        }
    }

    private static string Verdict(VerdictKind kind, LanguageCode language) => kind switch
    {
        VerdictKind.Supported => DiscordReply.In(language, "✓ Supported:", "✓ 裏付けあり："),
        VerdictKind.Contradicted => DiscordReply.In(language, "✗ The library says otherwise:", "✗ ライブラリーの記述と異なります："),
        VerdictKind.Unsupported => DiscordReply.In(language, "? Not in the library:", "？ ライブラリーにありません："),
        _ => throw new UnreachableException(),
    };
}
