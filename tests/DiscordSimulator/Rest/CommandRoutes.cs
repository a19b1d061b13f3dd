using System.Text.Json.Nodes;
using DiscordSimulator.Validation;

namespace DiscordSimulator.Rest;

/// <summary>Registering commands, for everyone or for one guild.</summary>
internal static class CommandRoutes
{
    private const string Global = "/applications/{application_id}/commands";
    private const string OfGuild = "/applications/{application_id}/guilds/{guild_id}/commands";

    public static IReadOnlyList<RestRoute> All { get; } = [.. In(Global), .. In(OfGuild)];

    private static RestReply TooMany => RestReply.Error(400, 30032, "Maximum number of application commands reached");

    private static RestReply TooManyNew => RestReply.Error(400, 30034, "Max number of daily application command creates has been reached (200)");

    private static IEnumerable<RestRoute> In(string place) =>
    [
        new("GET", place, RouteLimit.Reading, call => Checked(call, () => RestReply.Ok(call.Simulation.Commands.List(call.Id("guild_id"))))),
        new("PUT", place, RouteLimit.Commands, call => Checked(call, () => Replace(call))) { Body = BodyKind.List },
        new("POST", place, RouteLimit.Commands, call => Checked(call, () => Put(call, call.Fields))) { Body = BodyKind.Fields },
        new("GET", place + "/{command_id}", RouteLimit.Reading, call => Checked(call, () => Known(call, command => RestReply.Ok(command.DeepClone())))),
        new("PATCH", place + "/{command_id}", RouteLimit.Commands, call => Checked(call, () => Known(call, command => Put(call, Merged(command, call.Fields))))) { Body = BodyKind.Fields },
        new("DELETE", place + "/{command_id}", RouteLimit.Commands, call => Checked(call, () => Known(call, _ => Remove(call)))),
    ];

    private static RestReply Checked(RestCall call, Func<RestReply> act)
    {
        if (call.Id("application_id") != call.Simulation.ApplicationId)
        {
            return RestReply.Error(403, 20012, "You are not authorized to perform this action on this application");
        }

        return call.Values.ContainsKey("guild_id") && (call.Id("guild_id") is not { } guild || call.Simulation.State.FindGuild(guild) is null) ? RestReply.MissingAccess : act();
    }

    private static RestReply Known(RestCall call, Func<JsonObject, RestReply> act) =>
        call.Id("command_id") is { } id && call.Simulation.Commands.Find(call.Id("guild_id"), id) is { } command
            ? act(command)
            : RestReply.Error(404, 10063, "Unknown application command");

    private static RestReply Replace(RestCall call)
    {
        var definitions = (JsonArray)call.Body!;
        var errors = CommandListForm.Check(definitions);

        if (errors.Any)
        {
            return errors.ToReply();
        }

        var commands = definitions.OfType<JsonObject>().ToList();
        var guild = call.Id("guild_id");

        return CommandListForm.IsTooMany(commands) ? TooMany
            : call.Simulation.Commands.MakesTooManyNew(guild, commands) ? TooManyNew
            : RestReply.Ok(call.Simulation.Commands.Replace(guild, commands));
    }

    private static RestReply Put(RestCall call, JsonObject definition)
    {
        var form = Form.Of(definition);
        CommandForm.Check(form);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        var commands = call.Simulation.Commands;
        var guild = call.Id("guild_id");
        var isNew = !commands.In(guild).Any(command => CommandListForm.IsSame(command, definition));

        return isNew && CommandListForm.IsTooMany(commands.In(guild).Append(definition)) ? TooMany
            : commands.MakesTooManyNew(guild, [definition]) ? TooManyNew
            : new RestReply(isNew ? 201 : 200, commands.Put(guild, definition).DeepClone());
    }

    private static RestReply Remove(RestCall call)
    {
        call.Simulation.Commands.Remove(call.Id("guild_id"), call.Id("command_id")!.Value);
        return RestReply.NoContent;
    }

    private static JsonObject Merged(JsonObject command, JsonObject changes)
    {
        var merged = (JsonObject)command.DeepClone();

        foreach (var (name, value) in changes)
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
