using System.Text.Json.Nodes;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Rest;

/// <summary>The commands an application registered, for everyone and for guilds.</summary>
internal sealed class CommandRegistry(Simulation simulation)
{
    private const int MostNewInADay = 200;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly Dictionary<ulong, List<JsonObject>> commands = [];
    private readonly List<(ulong Guild, DateTimeOffset At)> made = [];

    /// <param name="guild">Null for the global ones.</param>
    public IReadOnlyList<JsonObject> In(ulong? guild) => commands.GetValueOrDefault(guild ?? 0) ?? [];

    public JsonObject? Find(ulong? guild, ulong id) => In(guild).FirstOrDefault(command => command["id"].Id() == id);

    public void Remove(ulong? guild, ulong id) => commands[guild ?? 0] = [.. In(guild).Where(command => command["id"].Id() != id)];

    /// <summary>Whether registering these would make more new commands than a day allows.</summary>
    public bool MakesTooManyNew(ulong? guild, IEnumerable<JsonObject> definitions) =>
        made.Count(each => each.Guild == (guild ?? 0) && each.At + Day > simulation.Now) + definitions.Count(definition => Known(guild, definition) is null) > MostNewInADay;

    public JsonArray Replace(ulong? guild, IEnumerable<JsonObject> definitions)
    {
        commands[guild ?? 0] = [.. definitions.Select(definition => Register(guild, definition))];
        return List(guild);
    }

    /// <summary>A command of the same name and type is taken over, id and all.</summary>
    public JsonObject Put(ulong? guild, JsonObject definition)
    {
        var registered = Register(guild, definition);
        commands[guild ?? 0] = [.. In(guild).Where(command => command["id"].Id() != registered["id"].Id()), registered];
        return registered;
    }

    public JsonArray List(ulong? guild) => In(guild).Select(command => command.DeepClone()).Array();

    private JsonObject Register(ulong? guild, JsonObject definition)
    {
        var known = Known(guild, definition);
        var command = (JsonObject)definition.DeepClone();

        if (known is null)
        {
            made.Add((guild ?? 0, simulation.Now));
        }

        command["id"] = known?["id"]!.ToString() ?? simulation.Ids.Next().Wire();
        command["application_id"] = simulation.ApplicationId.Wire();
        command["version"] = simulation.Ids.Next().Wire();
        command["type"] = CommandListForm.TypeOf(definition);
        command["description"] = definition["description"]?.ToString() ?? "";
        command["default_member_permissions"] = definition["default_member_permissions"]?.ToString();
        command["nsfw"] = definition["nsfw"]?.GetValue<bool>() ?? false;

        if (guild is not null)
        {
            command["guild_id"] = guild.Value.Wire();
        }

        return command;
    }

    private JsonObject? Known(ulong? guild, JsonObject definition) => In(guild).FirstOrDefault(command => CommandListForm.IsSame(command, definition));
}
