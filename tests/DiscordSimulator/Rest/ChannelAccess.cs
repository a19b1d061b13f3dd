using DiscordSimulator.State;

namespace DiscordSimulator.Rest;

/// <summary>Finds what a path names and refuses what the bot may not touch.</summary>
internal static class ChannelAccess
{
    public static RestReply InChannel(RestCall call, Func<Channel, RestReply> act)
    {
        if (call.Id("channel_id") is not { } id || call.Simulation.State.FindChannel(id) is not { } channel)
        {
            return RestReply.UnknownChannel;
        }

        return channel.BotMay(Permissions.ViewChannel) ? act(channel) : RestReply.MissingAccess;
    }

    /// <remarks>Ephemeral messages cannot be reached through their channel.</remarks>
    public static RestReply OfMessage(RestCall call, Func<Message, RestReply> act) => InChannel(call, channel =>
        call.Id("message_id") is { } id && call.Simulation.State.FindMessage(id) is { OnlyFor: null } message && message.Channel == channel
            ? act(message)
            : RestReply.UnknownMessage);
}
