using System.Text.Json;
using System.Text.Json.Nodes;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>A slash command as typed: subcommands and values put in their places and checked as Discord's client does before it sends them.</summary>
internal sealed class CommandLine(JsonObject command, IReadOnlyList<string> subcommands, IReadOnlyDictionary<string, JsonNode?> values, DiscordState state, Channel channel)
{
    private readonly JsonObject resolved = [];

    /// <param name="focused">The option being typed, where suggestions are asked for; nothing is checked then.</param>
    public JsonObject ToData(string? focused = null)
    {
        var data = new JsonObject { ["id"] = command["id"]!.ToString(), ["name"] = command["name"]!.ToString(), ["type"] = CommandForm.Slash };
        var options = Options(command, 0, focused);

        if (options.Count > 0)
        {
            data["options"] = options;
        }

        if (resolved.Count > 0)
        {
            data["resolved"] = resolved;
        }

        if (command["guild_id"] is { } guild)
        {
            data["guild_id"] = guild.ToString();
        }

        return data;
    }

    private JsonArray Options(JsonObject level, int depth, string? focused)
    {
        var declared = (level["options"] as JsonArray ?? []).OfType<JsonObject>().ToList();

        if (depth < subcommands.Count)
        {
            var next = declared.Find(option => TypeOf(option) is OptionType.SubCommand or OptionType.SubCommandGroup && option["name"]!.ToString() == subcommands[depth])
                ?? throw new ImpossibleActionException($"/{command["name"]} has no subcommand \"{subcommands[depth]}\".");
            return [new JsonObject { ["name"] = next["name"]!.ToString(), ["type"] = next["type"]!.WholeNumber(), ["options"] = Options(next, depth + 1, focused) }];
        }

        if (declared.Exists(option => TypeOf(option) is OptionType.SubCommand or OptionType.SubCommandGroup))
        {
            throw new ImpossibleActionException($"/{command["name"]} needs a subcommand: {string.Join(", ", declared.Select(option => option["name"]))}.");
        }

        return Values(declared, focused);
    }

    private JsonArray Values(List<JsonObject> declared, string? focused)
    {
        var unknown = values.Keys.Except(declared.Select(option => option["name"]!.ToString())).ToList();

        if (unknown.Count > 0)
        {
            throw new ImpossibleActionException($"/{command["name"]} has no option \"{unknown[0]}\".");
        }

        var given = new JsonArray();

        foreach (var option in declared)
        {
            var name = option["name"]!.ToString();
            var value = values.GetValueOrDefault(name);

            if (value is not null)
            {
                given.Add((JsonNode)Value(option, name, value, focused));
            }
            else if (focused is null && option["required"]?.GetValue<bool>() == true)
            {
                throw new ImpossibleActionException($"/{command["name"]} needs the option \"{name}\".");
            }
        }

        return given;
    }

    private JsonObject Value(JsonObject option, string name, JsonNode value, string? focused)
    {
        if (focused is null)
        {
            OptionValueCheck.Check(option, value);
            Resolve(TypeOf(option), value);
        }

        var json = new JsonObject { ["name"] = name, ["type"] = option["type"]!.WholeNumber(), ["value"] = value.DeepClone() };

        if (focused == name)
        {
            if (option["autocomplete"]?.GetValue<bool>() != true)
            {
                throw new ImpossibleActionException($"The option \"{name}\" has no suggestions.");
            }

            json["focused"] = true;
        }

        return json;
    }

    private void Resolve(OptionType type, JsonNode value)
    {
        if (value.GetValueKind() != JsonValueKind.String || value.Id() is not { } id)
        {
            return;
        }

        if (type is OptionType.User or OptionType.Mentionable && state.FindUser(id) is { } user)
        {
            Put("users", id, UserJson.Of(user));

            if (channel.Guild is { } guild && guild.MemberOf(user) is { } member)
            {
                Put("members", id, GuildJson.Member(member, guild));
            }
        }
        else if (type == OptionType.Channel && state.FindChannel(id) is { } named)
        {
            Put("channels", id, ChannelJson.Of(named));
        }
    }

    private void Put(string kind, ulong id, JsonObject thing)
    {
        if (resolved[kind] is not JsonObject map)
        {
            resolved[kind] = map = [];
        }

        map[id.Wire()] = thing;
    }

    private static OptionType TypeOf(JsonObject option) => (OptionType)option["type"]!.WholeNumber();
}
