using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Discord;

namespace StBriefingBot.Composition;

/// <summary>Looks at everything Discord needs, as far as Discord tells.</summary>
internal sealed class DiscordCheckup(StBotOptions options, Surroundings surroundings, DiscordConnections connections)
{
    private const string What = "discord";

    /// <summary>View Channels, Send Messages, Embed Links, Read Message History, Create Public Threads, Send Messages in Threads.</summary>
    private const string Permissions = "309237730304";

    private const string Portal = "Open https://discord.com/developers/applications and choose the application";

    public async Task<IReadOnlyList<Condition>> ExecuteAsync(CancellationToken cancellationToken)
    {
        switch (DiscordTokenSource.Read(options.Discord, surroundings))
        {
            case DiscordTokenSource.Off:
                return [new Condition(What, ConditionState.Good, "No token is set, so Discord is off. README.md tells how to get one; it goes into the variable STBOT_DISCORD__TOKEN or into a file named by Discord:TokenFile.")];
            case DiscordTokenSource.Missing missing:
                return [new Condition(What, ConditionState.Broken, missing.Sentence, missing.Remedy)];
            case DiscordTokenSource.Found found:
                await using (var connection = connections.Open(found.Token))
                {
                    return Conditions(await connection.IdentifyAsync(cancellationToken));
                }

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Why this token's application is not the one meant, or null.</summary>
    public static string? WrongApplication(DiscordOptions options, string name, string id) => options.Application.Length == 0 || options.Application == id
        ? null
        : $"The token belongs to the application {name} ({id}), but Discord:Application says {options.Application}.";

    private List<Condition> Conditions(IdentityOutcome identity)
    {
        switch (identity)
        {
            case IdentityOutcome.Refused refused:
                return [new Condition(What, ConditionState.Broken, refused.Refusal.Sentence, refused.Refusal.Remedy)];
            case IdentityOutcome.Unreachable unreachable:
                return [new Condition(What, ConditionState.Doubtful, unreachable.Reason, "Check the network and https://discordstatus.com, then run `stbot doctor` again.")];
            case IdentityOutcome.Known known:
                var found = Problems(known).ToList();
                return found.Count > 0 ? found : [new Condition(What, ConditionState.Good, $"The token belongs to {known.Application.Name} ({known.Application.Id}); the bot is in {Names(known)}.")];
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private IEnumerable<Condition> Problems(IdentityOutcome.Known known)
    {
        var (application, discord) = (known.Application, options.Discord);
        if (WrongApplication(discord, application.Name, application.Id) is { } wrong)
        {
            yield return new Condition(What, ConditionState.Broken, wrong, "Use the token of that application, or correct the setting.");
        }

        if (discord.FreeThreads && !application.MayReadContent)
        {
            yield return new Condition(What, ConditionState.Broken, DiscordRefusal.Intents.Sentence, DiscordRefusal.Intents.Remedy);
        }

        if (!string.IsNullOrEmpty(application.InteractionsEndpointUrl))
        {
            yield return new Condition(
                What, ConditionState.Broken, "The application has an Interactions Endpoint URL, so Discord sends commands there and not to this bot.", $"{Portal}, then General Information, and empty that field.");
        }

        var invitation = $"https://discord.com/oauth2/authorize?client_id={application.Id}&scope=bot+applications.commands&permissions={Permissions}";
        if (known.Guilds.Count == 0)
        {
            yield return new Condition(What, ConditionState.Doubtful, "The bot is in no server yet.", $"Someone who manages a server can add it: {invitation}");
        }

        foreach (var absent in discord.GuildIds.Where(id => known.Guilds.All(guild => guild.Id != id)))
        {
            yield return new Condition(What, ConditionState.Doubtful, $"The bot is not in the server {absent}, which Discord:Guilds lists.", $"Someone who manages it can add it: {invitation}");
        }
    }

    private static string Names(IdentityOutcome.Known known) => known.Guilds.Count == 1
        ? $"one server, {known.Guilds[0].Name}"
        : $"{known.Guilds.Count} servers: {string.Join(", ", known.Guilds.Take(10).Select(guild => guild.Name))}{(known.Guilds.Count > 10 ? ", …" : "")}";
}
