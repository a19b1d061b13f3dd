using System.Text.Json.Nodes;
using DiscordSimulator.People;
using DiscordSimulator.State;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Control;

/// <summary>An order as it came over HTTP.</summary>
internal sealed record ControlOrder(SimulatedDiscord Discord, JsonObject Fields)
{
    /// <summary>Alice, unless <c>as</c> names another.</summary>
    public Person Me => Discord.Person(Fields["as"]?.ToString() ?? "alice");

    /// <summary>#general, unless <c>in</c> names another channel, a thread's id, or <c>dm</c>.</summary>
    public Channel Here => Place(Discord, Me, Fields["in"]?.ToString());

    public static Channel Place(SimulatedDiscord discord, Person me, string? name) => name switch
    {
        null => discord.Guild.Channel("general"),
        "dm" => me.DirectMessages,
        _ when ControlEndpoints.Id(name) is { } id => discord.FindChannel(id) ?? throw new KeyNotFoundException($"There is no channel {id}."),
        _ => discord.Guild.Channel(name),
    };

    public string Text(string name) => Fields[name]?.ToString() ?? throw new FormatException($"The order needs \"{name}\".");

    public string Text(string name, string otherwise) => Fields[name]?.ToString() ?? otherwise;

    public ulong Id(string name) => Fields[name].Id() ?? throw new FormatException($"The order needs \"{name}\", an id.");

    public ulong? OptionalId(string name) => Fields[name].Id();

    public int Number(string name, int otherwise) => Fields[name]?.WholeNumber() ?? otherwise;

    public IEnumerable<(string Name, JsonNode? Value)> Pairs(string name) => (Fields[name] as JsonObject ?? []).Select(pair => (pair.Key, pair.Value?.DeepClone()));

    public IEnumerable<string> Texts(string name) => (Fields[name] as JsonArray ?? []).Select(item => item?.ToString() ?? "");
}
