using Microsoft.Extensions.Logging;
using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>A response that was promised with "thinking…".</summary>
/// <param name="PersonId">To whom.</param>
/// <param name="ChannelId">Where it is shown.</param>
/// <param name="Ephemeral">Whether only the person sees it.</param>
/// <param name="Language">The language of our own words in it.</param>
/// <param name="Since">When it was promised.</param>
internal sealed record DeferredResponse(InteractionAddress Address, string? PersonId, string? ChannelId, bool Ephemeral, LanguageCode Language, DateTimeOffset Since);

/// <summary>Brings replies to people: as the response while that is possible, later as ordinary messages, each once.</summary>
internal sealed partial class ResponseDelivery(IDiscordConnection connection, TimeProvider time, ILogger logger)
{
    /// <summary>A response begun so close to the end of its time may not arrive any more.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(20);

    private readonly LateReplies late = new();

    /// <summary>Gives the response; further messages follow it.</summary>
    public async Task GiveAsync(DeferredResponse response, IReadOnlyList<OutgoingMessage> all, CancellationToken cancellationToken)
    {
        // Notices are for the person alone, whoever may see the reply.
        var notices = all.Skip(1).Where(IsPrivate).ToList();
        var messages = all.Except(notices).ToList();
        var outcome = time.GetUtcNow() - response.Since < DiscordLimits.Interaction - Margin
            ? await connection.EditResponseAsync(response.Address, messages[0], cancellationToken)
            : new DiscordOutcome.Gone("the fifteen minutes are over");
        switch (outcome)
        {
            case DiscordOutcome.Done:
                await FollowAsync(response, messages, cancellationToken);
                await FollowUpAsync(response, notices, cancellationToken);
                await BringLateAsync(response, cancellationToken);
                break;
            case DiscordOutcome.Gone when !response.Ephemeral && response.ChannelId is { } channel:
                KeepForLater(response, notices);
                await SendAsync(channel, messages, response.Address.Id, null, cancellationToken);
                break;
            case DiscordOutcome.Gone when response is { Ephemeral: true, PersonId: { } person }:
                // What was meant for one person's eyes is not posted to a channel instead.
                late.Keep(person, all);
                LogLate(logger, response.Address);
                break;
            case DiscordOutcome.Refused refused:
                LogRefused(logger, response.Address, refused.Status, refused.Code, refused.Reason);
                await connection.EditResponseAsync(response.Address, DiscordReply.Sentence(DiscordLabels.In(response.Language).NotShown), cancellationToken);
                break;
            default:
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
    /// <returns>False when not even the first was sent.</returns>
    public async Task<bool> SendAsync(string channelId, IReadOnlyList<OutgoingMessage> messages, string cause, string? replyTo, CancellationToken cancellationToken)
    {
        for (var i = 0; i < messages.Count; i++)
        {
            var nonce = $"{cause}-{i}";
            var message = messages[i] with
            {
                Flags = messages[i].Flags & ~MessageFlags.Ephemeral,
                Nonce = nonce.Length <= DiscordLimits.Nonce ? nonce : nonce[^DiscordLimits.Nonce..],
                MessageReference = i == 0 && replyTo is not null ? new MessageReference(replyTo) : null,
            };
            if (await connection.SendAsync(channelId, message, cancellationToken) is not DiscordOutcome.Done and var outcome)
            {
                LogNotSent(logger, channelId, outcome.ToString());
                return i > 0;
            }
        }

        return true;
    }

    /// <summary>
    /// The further messages. Those that all may see are ordinary messages: of these Discord makes none twice when it is asked again after a fault. Follow-ups,
    /// which alone can be private, know no such safeguard.
    /// </summary>
    private async Task FollowAsync(DeferredResponse response, IReadOnlyList<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        var further = messages.Skip(1).ToList();
        if (further.Count > 0 && !response.Ephemeral && response.ChannelId is { } channel && await SendAsync(channel, further, response.Address.Id, null, cancellationToken))
        {
            return;
        }

        await FollowUpAsync(response, response.Ephemeral ? [.. further.Select(Privately)] : further, cancellationToken);
    }

    private async Task BringLateAsync(DeferredResponse response, CancellationToken cancellationToken)
    {
        if (response.PersonId is { } person && late.Take(person) is { Count: > 0 } replies)
        {
            var words = DiscordReply.Sentence(DiscordLabels.In(response.Language).Late);
            await FollowUpAsync(response, [.. replies.Prepend(words).Select(Privately)], cancellationToken);
        }
    }

    private async Task FollowUpAsync(DeferredResponse response, IReadOnlyList<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        foreach (var message in messages)
        {
            if (await connection.FollowUpAsync(response.Address, message, cancellationToken) is not DiscordOutcome.Done and var outcome)
            {
                LogLost(logger, response.Address, outcome.ToString());
                return;
            }
        }
    }

    private void KeepForLater(DeferredResponse response, IReadOnlyList<OutgoingMessage> notices)
    {
        if (response.PersonId is { } person)
        {
            late.Keep(person, notices);
        }
    }

    private static bool IsPrivate(OutgoingMessage message) => (message.Flags & MessageFlags.Ephemeral) != 0;

    private static OutgoingMessage Privately(OutgoingMessage message) => message with { Flags = message.Flags | MessageFlags.Ephemeral };

    [LoggerMessage(Level = LogLevel.Information, Message = "The private response to {Interaction} was ready too late; it waits for the person's next contact.")]
    private static partial void LogLate(ILogger logger, InteractionAddress interaction);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord refuses the response to {Interaction} (HTTP {Status}, code {Code}): {Reason}")]
    private static partial void LogRefused(ILogger logger, InteractionAddress interaction, int status, int code, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The response to {Interaction} did not arrive: {Outcome}")]
    private static partial void LogLost(ILogger logger, InteractionAddress interaction, string outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message to channel {Channel} was not sent: {Outcome}")]
    private static partial void LogNotSent(ILogger logger, string channel, string outcome);
}
