using Microsoft.Extensions.Logging;
using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>A response that was promised with "thinking…".</summary>
/// <param name="ChannelId">Where it is shown.</param>
/// <param name="Ephemeral">Whether only the person sees it.</param>
/// <param name="Language">The language of our own words in it.</param>
/// <param name="Since">When it was promised.</param>
internal sealed record DeferredResponse(InteractionAddress Address, string? ChannelId, bool Ephemeral, LanguageCode Language, DateTimeOffset Since);

/// <summary>Brings replies to people: as the response while that is possible, later as ordinary messages, each once.</summary>
internal sealed partial class ResponseDelivery(IDiscordConnection connection, TimeProvider time, ILogger logger)
{
    /// <summary>A response begun so close to the end of its time may not arrive any more.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(20);

    /// <summary>Gives the response; further messages follow it.</summary>
    public async Task GiveAsync(DeferredResponse response, IReadOnlyList<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        var outcome = time.GetUtcNow() - response.Since < DiscordLimits.Interaction - Margin
            ? await connection.EditResponseAsync(response.Address, messages[0], cancellationToken)
            : new DiscordOutcome.Gone("the fifteen minutes are over");
        switch (outcome)
        {
            case DiscordOutcome.Done:
                await FollowAsync(response, messages, cancellationToken);
                break;
            case DiscordOutcome.Gone when !response.Ephemeral && response.ChannelId is { } channel:
                await SendAsync(channel, messages, response.Address.Id, null, cancellationToken);
                break;
            case DiscordOutcome.Refused refused:
                LogRefused(logger, response.Address, refused.Status, refused.Code, refused.Reason);
                await connection.EditResponseAsync(response.Address, DiscordReply.Sentence(DiscordLabels.In(response.Language).NotShown), cancellationToken);
                break;
            default:
                // What was meant for one person's eyes is not posted to a channel instead.
                LogLost(logger, response.Address, outcome.ToString());
                break;
        }
    }

    /// <summary>Sends messages to a channel, each once even if Discord has to be asked twice.</summary>
    /// <param name="channelId">Where to.</param>
    /// <param name="messages">In order.</param>
    /// <param name="cause">The id of what they answer: the same cause never makes the same message twice.</param>
    /// <param name="replyTo">The message they reply to.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task SendAsync(string channelId, IReadOnlyList<OutgoingMessage> messages, string cause, string? replyTo, CancellationToken cancellationToken)
    {
        for (var i = 0; i < messages.Count; i++)
        {
            var nonce = $"{cause}-{i}";
            var message = messages[i] with
            {
                Nonce = nonce.Length <= DiscordLimits.Nonce ? nonce : nonce[^DiscordLimits.Nonce..],
                MessageReference = i == 0 && replyTo is not null ? new MessageReference(replyTo) : null,
            };
            if (await connection.SendAsync(channelId, message, cancellationToken) is not DiscordOutcome.Done and var outcome)
            {
                LogNotSent(logger, channelId, outcome.ToString());
                return;
            }
        }
    }

    private async Task FollowAsync(DeferredResponse response, IReadOnlyList<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        foreach (var message in messages.Skip(1))
        {
            var further = response.Ephemeral ? message with { Flags = message.Flags | MessageFlags.Ephemeral } : message;
            if (await connection.FollowUpAsync(response.Address, further, cancellationToken) is not DiscordOutcome.Done and var outcome)
            {
                LogLost(logger, response.Address, outcome.ToString());
                return;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord refuses the response to {Interaction} (HTTP {Status}, code {Code}): {Reason}")]
    private static partial void LogRefused(ILogger logger, InteractionAddress interaction, int status, int code, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The response to {Interaction} did not arrive: {Outcome}")]
    private static partial void LogLost(ILogger logger, InteractionAddress interaction, string outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message to channel {Channel} was not sent: {Outcome}")]
    private static partial void LogNotSent(ILogger logger, string channel, string outcome);
}
