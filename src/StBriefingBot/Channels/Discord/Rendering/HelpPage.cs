using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>The commands, or one of them in full.</summary>
internal static class HelpPage
{
    public static Page Of(Reply.HelpShown reply) => new(
        null, [.. reply.InFull ? reply.Commands.Select(command => InFull(command, reply.Language)) : [List(reply)]], Colors.Neutral, null, []);

    private static Section List(Reply.HelpShown reply) => Section.Of(
    [
        .. reply.Commands.Select(command => $"**/{DiscordText.Escape(command.Label.In(reply.Language))}** {DiscordText.Escape(command.Description.In(reply.Language))}"),
        DiscordReply.In(
            reply.Language,
            "You can also mention me with a question, write to me directly, or choose Apps on a message to check it.",
            "メンションや直接メッセージでも質問できます。メッセージの「アプリ」メニューからは、その内容を確認できます。"),
    ]);

    private static Section InFull(CommandDeclaration command, LanguageCode language) => Section.Of(
    [
        $"**/{DiscordText.Escape(command.Label.In(language))}** {DiscordText.Escape(command.Description.In(language))}",
        DiscordText.Escape(command.Help.In(language)),
        .. command.Options.Select(option => $"• **{DiscordText.Escape(option.Label.In(language))}** {DiscordText.Escape(option.Description.In(language))}{Choices(option, language)}"),
    ]);

    private static string Choices(CommandOption option, LanguageCode language) => option.Choices.Count == 0
        ? ""
        : " " + DiscordText.Escape($"({string.Join(" / ", option.Choices.Select(choice => choice.Label.In(language)))})");
}
