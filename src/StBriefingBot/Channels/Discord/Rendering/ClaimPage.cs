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
        [.. reply.Claims.Select(claim => Section.Of(Lines(claim, reply.Language))), Section.Of(LeftOut(reply))],
        Colors.Neutral,
        null,
        []);

    private static string[] LeftOut(Reply.ClaimsChecked reply) => reply.LeftOut == 0
        ? []
        : [DiscordReply.In(reply.Language, $"Left out: {reply.LeftOut} (questions, opinions, greetings, or too much at once).", $"対象外の文：{reply.LeftOut}（質問・意見・挨拶、または分量超過）")];

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
            yield return References.Line(quotation, language, Restated.Mark(quotation, language));
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
