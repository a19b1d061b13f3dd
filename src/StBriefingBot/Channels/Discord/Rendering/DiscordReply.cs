using System.Diagnostics;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>A reply as Discord's messages: pure, and within every limit. Texts of sources and people stay text; only addresses of the catalogue are links.</summary>
internal static class DiscordReply
{
    /// <summary>The first message answers; any others follow it.</summary>
    public static IReadOnlyList<OutgoingMessage> Render(Reply reply, RenderContext context)
    {
        var labels = DiscordLabels.In(reply.Language);
        IReadOnlyList<OutgoingMessage> messages = reply switch
        {
            Reply.Done done => [Sentence(done.Sentence)],
            Reply.Declined declined => [Sentence(declined.Sentence)],
            Reply.Failed failed => [Sentence(failed.Sentence)],
            _ => PageFitting.Fit(PageOf(reply, context, labels), labels),
        };
        return [.. messages, .. reply.Notices.Select(Sentence).Select(notice => notice with { Flags = notice.Flags | MessageFlags.Ephemeral })];
    }

    /// <summary>A sentence or two of ours, without an embed and without previews.</summary>
    public static OutgoingMessage Sentence(string text)
    {
        var escaped = DiscordText.Escape(text);
        return Markdown(escaped.Length <= DiscordLimits.Content ? escaped : TextCutting.Cut(escaped, DiscordLimits.Content)[0]);
    }

    /// <summary>Words of ours that may hold markdown.</summary>
    public static OutgoingMessage Markdown(string text) => new(text, [], [], MessageFlags.SuppressEmbeds);

    private static Page PageOf(Reply reply, RenderContext context, DiscordLabels labels) => reply switch
    {
        Reply.Answered answered => AnswerPage.Of(answered, context, labels),
        Reply.PassageShown shown => PassagePage.Of(shown, labels),
        Reply.PassagesFound found => PassagePage.Of(found, labels),
        Reply.SourcesListed listed => SourcePage.Of(listed, labels),
        Reply.SourceShown shown => SourcePage.Of(shown),
        Reply.TermsShown shown => TermPage.Of(shown),
        Reply.ClaimsChecked @checked => ClaimPage.Of(@checked),
        Reply.QuotationTraced traced => QuotationPage.Of(traced, labels),
        Reply.Explained explained => ExplanationPage.Of(explained, labels),
        Reply.HelpShown help => HelpPage.Of(help),
        Reply.PrivacyShown privacy => PrivacyPage.Of(privacy),
        Reply.CardShown card => CardPage.Of(card),
        _ => throw new UnreachableException(),
    };

    /// <summary>The words for a language, where a page has few of its own.</summary>
    public static string In(LanguageCode language, string english, string japanese) => language == LanguageCode.Japanese ? japanese : english;
}
