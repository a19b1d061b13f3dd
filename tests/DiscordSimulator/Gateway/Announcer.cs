using System.Text.Json.Nodes;
using DiscordSimulator.State;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Gateway;

/// <summary>Turns what happens into gateway events. A person's words reach a bot only where Discord lets it read them.</summary>
internal sealed class Announcer(Simulation simulation)
{
    public void Created(Message message) => Tell("MESSAGE_CREATE", message);

    public void Updated(Message message) => Tell("MESSAGE_UPDATE", message);

    public void Deleted(Message message)
    {
        var json = new JsonObject { ["id"] = message.Id.Wire(), ["channel_id"] = message.Channel.Id.Wire() };

        if (message.Channel.Guild is { } guild)
        {
            json["guild_id"] = guild.Id.Wire();
        }

        simulation.Gateway.Publish("MESSAGE_DELETE", message.Channel.Guild?.Id, Needed(message.Channel), _ => json.DeepClone());
    }

    public void ThreadCreated(Channel thread)
    {
        var json = ChannelJson.Of(thread);
        json["newly_created"] = true;
        simulation.Gateway.Publish("THREAD_CREATE", thread.Guild!.Id, Intents.Guilds, _ => json.DeepClone());
    }

    public void InteractionCreated(ulong? guild, JsonObject interaction) =>
        simulation.Gateway.Publish("INTERACTION_CREATE", guild, Intents.None, _ => interaction.DeepClone());

    /// <summary>Whether the bot may read a message's content.</summary>
    public bool MayRead(Message message, bool hasIntent) =>
        hasIntent || message.Channel.Kind == ChannelKind.Direct || message.Author.Id == simulation.State.Bot.Id || message.Mentions.Includes(simulation.State.Bot);

    private void Tell(string name, Message message)
    {
        var full = MessageJson.OfEvent(message, simulation.ApplicationId);
        var bare = MessageJson.WithoutContent(full);

        simulation.Gateway.Publish(
            name,
            message.Channel.Guild?.Id,
            Needed(message.Channel),
            session => (MayRead(message, session.Intents.HasFlag(Intents.MessageContent)) ? full : bare).DeepClone());
    }

    private static Intents Needed(Channel channel) => channel.Kind == ChannelKind.Direct ? Intents.DirectMessages : Intents.GuildMessages;
}
