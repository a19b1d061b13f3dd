using System.Globalization;
using System.Text.Json.Nodes;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>Finds a command among those that Discord's client offers a person at a place.</summary>
internal static class CommandOffer
{
    public static JsonObject Find(Simulation simulation, User person, Channel channel, string name, int type)
    {
        var found = Registered(simulation, channel).FirstOrDefault(command => CommandListForm.TypeOf(command) == type && IsNamed(command, name, person.Locale))
            ?? throw new ImpossibleActionException($"No command \"{name}\" is registered here; there are {Names(simulation, channel)}.");

        if (!IsAllowed(found, person, channel))
        {
            throw new ImpossibleActionException($"Discord does not offer \"{name}\" to {person.Name}: it asks for permissions {found["default_member_permissions"]}.");
        }

        return found;
    }

    private static IEnumerable<JsonObject> Registered(Simulation simulation, Channel channel)
    {
        var global = simulation.Commands.In(null).Where(command => IsOfferedIn(command, channel));
        return channel.Guild is null ? global : simulation.Commands.In(channel.Guild.Id).Concat(global);
    }

    private static bool IsNamed(JsonObject command, string name, string locale) =>
        command["name"]!.ToString() == name || (command["name_localizations"] as JsonObject)?[locale]?.ToString() == name;

    /// <summary>Commands say with contexts (or, of old, with one flag) whether they are for direct messages.</summary>
    private static bool IsOfferedIn(JsonObject command, Channel channel)
    {
        var context = channel.Guild is null ? 1 : 0;

        return command["contexts"] is JsonArray contexts
            ? contexts.Any(each => each!.WholeNumber() == context)
            : channel.Guild is not null || command["dm_permission"]?.GetValue<bool>() != false;
    }

    private static bool IsAllowed(JsonObject command, User person, Channel channel)
    {
        if (channel.Guild?.MemberOf(person) is not { } member || command["default_member_permissions"]?.ToString() is not { } asked)
        {
            return true;
        }

        var needed = (Permissions)ulong.Parse(asked, CultureInfo.InvariantCulture);
        return member.May(Permissions.Administrator) || (needed != Permissions.None && member.May(needed));
    }

    private static string Names(Simulation simulation, Channel channel) =>
        string.Join(", ", Registered(simulation, channel).Select(command => command["name"]!.ToString()).DefaultIfEmpty("none"));
}
