using DiscordSimulator.Wire;

namespace DiscordSimulator.Control;

/// <summary>What can be looked at besides messages.</summary>
internal static class Reports
{
    private const int Latest = 20;

    public static string Of(string name, SimulatedDiscord discord) => name switch
    {
        "who" => string.Join('\n', People(discord)),
        "commands" => string.Join('\n', Commands(discord).DefaultIfEmpty("The bot registered no commands yet.")),
        "requests" => string.Join('\n', discord.Requests.TakeLast(Latest).Select(request => $"{request.Method} {request.Path} → {request.Status}{(request.Status >= 400 ? " " + request.Answer : "")}")),
        _ => string.Join('\n', discord.GatewayRecords.TakeLast(Latest).Select(record => $"#{record.Connection} {record.Kind} {record.Code} {record.Text}")),
    };

    private static IEnumerable<string> People(SimulatedDiscord discord) =>
        discord.People.Select(person => $"{person.Name} ({person.User.Locale}): {string.Join(", ", Roles(discord, person.User.Id).DefaultIfEmpty("member"))}")
            .Concat(discord.Guild.Channels.Select(channel => $"#{channel.Name} {channel.Id}"));

    private static IEnumerable<string> Roles(SimulatedDiscord discord, ulong user) =>
        discord.Guild.Members.First(member => member.User.Id == user).Roles.Where(role => role.Id != discord.Guild.Id).Select(role => $"{role.Name} {role.Id}");

    private static IEnumerable<string> Commands(SimulatedDiscord discord) =>
        discord.Commands().Concat(discord.Commands(discord.Guild)).Select(command => $"{(command!["type"]!.WholeNumber() == 1 ? "/" : "")}{command["name"]}: {command["description"]}");
}
