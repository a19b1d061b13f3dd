using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>Answers what is written to the bot: a mention, a direct message, and in its own threads, where that is wanted, any message.</summary>
internal sealed class MessageHandler(IDiscordConnection connection, DiscordCommands commands, ChannelSettings settings, ResponseDelivery delivery, KnownChannels channels, BoundedWork work)
{
    private const int Ordinary = 0;
    private const int ReplyToMessage = 19;

    public async Task HandleAsync(DiscordMessage message, string botId, CancellationToken cancellationToken)
    {
        if (message.Author is not { Bot: false } author || message.WebhookId is not null || message.Type is not (Ordinary or ReplyToMessage) || !settings.Serves(message.GuildId))
        {
            return;
        }

        var text = message.Content ?? "";
        var isAddressed = message.GuildId is null || (message.Mentions ?? []).Any(mentioned => mentioned.Id == botId);
        if (!isAddressed && !(text.Length > 0 && await IsOurThreadAsync(message.ChannelId, botId, cancellationToken)))
        {
            return;
        }

        var speaker = Who.Speaker(author, message.Member);
        var place = Who.Place(message.ChannelId, message.GuildId);
        var request = commands.Read(WithoutMention(text, botId), speaker, place, null) ?? new CommandRequest("help", new Dictionary<string, string>(), speaker, place, null);
        try
        {
            if (!await work.TryRunAsync(() => AnswerAsync(message, request, cancellationToken), cancellationToken))
            {
                await SayAsync(message, LanguageDetector.Detect(text), labels => labels.Busy, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // As with interactions: the person gets a sentence, the log the details.
            var reference = commands.Fault("discord", exception);
            await SayAsync(message, LanguageDetector.Detect(text), labels => string.Format(null, labels.Failed, reference), cancellationToken);
        }
    }

    private async Task AnswerAsync(DiscordMessage message, CommandRequest request, CancellationToken cancellationToken)
    {
        if (!request.Place.IsPrivate && commands.Find(request.Command) is { For: Role.Admin } adminOnly)
        {
            await SayAsync(message, request.Language ?? LanguageCode.English, labels => string.Format(null, labels.OnlyPrivately, adminOnly.Name), cancellationToken);
            return;
        }

        var typing = connection.ShowTypingAsync(message.ChannelId, cancellationToken);
        var reply = await commands.ExecuteAsync(request with { TakesNotices = request.Place.IsPrivate }, cancellationToken);
        await typing;
        if (!request.Place.IsPrivate && reply is Reply.PrivacyShown)
        {
            await SayAsync(message, reply.Language, labels => string.Format(null, labels.OnlyPrivately, request.Command), cancellationToken);
            return;
        }

        var mayFollowUp = message.GuildId is not null && await channels.FindAsync(message.ChannelId, cancellationToken) is { TakesThreads: true };
        await delivery.SendAsync(message.ChannelId, DiscordReply.Render(reply, new RenderContext(MayFollowUp: mayFollowUp)), message.Id, message.Id, cancellationToken);
    }

    private Task SayAsync(DiscordMessage message, LanguageCode language, Func<DiscordLabels, string> words, CancellationToken cancellationToken) =>
        delivery.SendAsync(message.ChannelId, [DiscordReply.Sentence(words(DiscordLabels.In(language)))], message.Id, message.Id, cancellationToken);

    private async Task<bool> IsOurThreadAsync(string channelId, string botId, CancellationToken cancellationToken) =>
        settings.FreeThreads && await channels.FindAsync(channelId, cancellationToken) is { IsThread: true } thread && thread.OwnerId == botId;

    private static string WithoutMention(string text, string botId) =>
        text.Replace($"<@{botId}>", " ", StringComparison.Ordinal).Replace($"<@!{botId}>", " ", StringComparison.Ordinal).Trim();
}
