using System.Text.RegularExpressions;
using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>The declared commands as Discord registers them: pure, localised, within its limits.</summary>
internal static partial class CommandRegistration
{
    /// <summary>Manage Server: without it a person does not see the command. Who may use it is decided by our own roles, at every call.</summary>
    private const string ManageServer = "32";

    private const int InServers = 0;
    private const int InDirectMessages = 1;

    /// <summary>Of one server.</summary>
    public static IReadOnlyList<ApplicationCommand> ForGuild(IEnumerable<CommandDeclaration> declarations) => [.. declarations.SelectMany(declaration => Commands(declaration, null))];

    /// <summary>For everywhere.</summary>
    /// <param name="declarations">The commands.</param>
    /// <param name="servers">Whether servers get them; else only direct conversations do.</param>
    /// <param name="directMessages">Whether direct conversations get them.</param>
    public static IReadOnlyList<ApplicationCommand> Global(IEnumerable<CommandDeclaration> declarations, bool servers, bool directMessages)
    {
        int[] contexts = [.. servers ? [InServers] : Array.Empty<int>(), .. directMessages ? [InDirectMessages] : Array.Empty<int>()];
        return contexts.Length == 0 ? [] : [.. declarations.SelectMany(declaration => Commands(declaration, contexts))];
    }

    /// <summary>What the entry on messages is called on the wire, which is also what comes back.</summary>
    public static string? MessageName(CommandDeclaration declaration) =>
        declaration.Surface.HasFlag(CommandSurface.Message) && declaration.MessageLabel is { } label ? DiscordText.Plain(label.English, DiscordLimits.CommandName) : null;

    private static IEnumerable<ApplicationCommand> Commands(CommandDeclaration declaration, IReadOnlyList<int>? contexts)
    {
        var permissions = declaration.For == Role.Admin ? ManageServer : null;
        if (declaration.Surface.HasFlag(CommandSurface.Typed))
        {
            yield return new ApplicationCommand(
                declaration.Name,
                Description(declaration.Description.English),
                ApplicationCommandType.Typed,
                Names(declaration.Label),
                Descriptions(declaration.Description),
                [.. declaration.Options.Take(DiscordLimits.CommandOptions).Select(Option)],
                permissions,
                contexts);
        }

        if (MessageName(declaration) is { } name && declaration.MessageLabel is { } label)
        {
            var localised = Localised(DiscordText.Plain(label.English, DiscordLimits.CommandName), DiscordText.Plain(label.Japanese, DiscordLimits.CommandName));
            yield return new ApplicationCommand(name, "", ApplicationCommandType.OnMessage, localised, DefaultMemberPermissions: permissions, Contexts: contexts);
        }
    }

    private static ApplicationCommandOption Option(CommandOption option)
    {
        var choices = option.Choices.Count > 0
            ? option.Choices.Take(DiscordLimits.Choices).Select(choice => new CommandChoice(
                DiscordText.Plain(choice.Label.English, DiscordLimits.ChoiceName),
                choice.Value,
                Localised(DiscordText.Plain(choice.Label.English, DiscordLimits.ChoiceName), DiscordText.Plain(choice.Label.Japanese, DiscordLimits.ChoiceName)))).ToList()
            : null;
        var isText = option.Kind is OptionKind.Text or OptionKind.Date;
        return new ApplicationCommandOption(
            option.Kind switch { OptionKind.Number => CommandOptionType.Number, OptionKind.Flag => CommandOptionType.Flag, _ => CommandOptionType.Text },
            option.Name,
            Description(option.Description.English),
            Names(option.Label),
            Descriptions(option.Description),
            option.Required,
            choices,
            option.Suggestions is not null && choices is null ? true : null,
            MaxLength: isText ? Math.Clamp(option.MaxLength, 1, DiscordLimits.OptionText) : null);
    }

    private static Dictionary<string, string>? Names(Bilingual label) =>
        IsName(label.English) && IsName(label.Japanese) ? Localised(label.English, label.Japanese) : null;

    private static Dictionary<string, string> Descriptions(Bilingual description) => Localised(Description(description.English), Description(description.Japanese));

    private static string Description(string text) => DiscordText.Plain(text, DiscordLimits.CommandDescription);

    private static Dictionary<string, string> Localised(string english, string japanese) => new() { ["en-US"] = english, ["en-GB"] = english, ["ja"] = japanese };

    private static bool IsName(string name) => Name().IsMatch(name) && !name.Any(char.IsUpper);

    /// <summary>Discord's own rule for names, as far as our two languages go.</summary>
    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex Name();
}
