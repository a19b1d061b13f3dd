using System.Text.Json.Nodes;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Rest;

/// <summary>The commands an application registered, for everyone and for guilds.</summary>
internal sealed class CommandRegistry(Simulation simulation)
{
    private readonly Dictionary<ulong, List<JsonObject>> commands = [];

    /// <param name="guild">Null for the global ones.</param>
    public IReadOnlyList<JsonObject> In(ulong? guild) => commands.GetValueOrDefault(guild ?? 0) ?? [];

    public JsonObject? Find(ulong? guild, ulong id) => In(guild).FirstOrDefault(command => command["id"].Id() == id);

    public void Remove(ulong? guild, ulong id) => commands[guild ?? 0] = [.. In(guild).Where(command => command["id"].Id() != id)];

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
        var known = In(guild).FirstOrDefault(command => command["name"]!.ToString() == definition["name"]!.ToString()
            && CommandListForm.TypeOf(command) == CommandListForm.TypeOf(definition));
        var command = (JsonObject)definition.DeepClone();

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
}
