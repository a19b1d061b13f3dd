using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Questions;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>What an interaction asks for.</summary>
internal abstract record InteractionPlan
{
    private InteractionPlan()
    {
    }

    /// <summary>A command, and how its reply is shown. Whether only the person sees it is settled with the first response and cannot change.</summary>
    public sealed record Command(CommandRequest Request, bool Ephemeral, RenderContext Context) : InteractionPlan;

    /// <summary>A form that asks for one value.</summary>
    public sealed record Form(ActionId Action) : InteractionPlan;

    public sealed record Share : InteractionPlan;

    public sealed record FollowUp(string AnswerId) : InteractionPlan;

    /// <summary>A component that this program did not make, or no longer knows.</summary>
    public sealed record Unknown : InteractionPlan;
}

/// <summary>Reads interactions: pure, and quick, because the first response waits for it.</summary>
internal static class InteractionReader
{
    private const string Private = "private";
    private const string Question = "question";
    private const string Answer = "answer";

    /// <summary>The name of the field in our forms.</summary>
    public const string FormField = "text";

    /// <param name="interaction">What happened.</param>
    /// <param name="commands">The commands there are.</param>
    /// <param name="botId">Who we are.</param>
    public static InteractionPlan Read(Interaction interaction, DiscordCommands commands, string botId) => (interaction.Type, interaction.Data) switch
    {
        (InteractionType.Command, { } data) => Command(interaction, data, commands, botId),
        (InteractionType.Component, { } data) => Component(interaction, data),
        (InteractionType.ModalSubmit, { } data) => Submitted(interaction, data),
        _ => new InteractionPlan.Unknown(),
    };

    /// <summary>The values of options by name; those of subcommands too.</summary>
    public static Dictionary<string, string> Options(IEnumerable<InteractionOption>? options)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options ?? [])
        {
            if (option.Options is { } inner)
            {
                foreach (var (name, value) in Options(inner))
                {
                    values[name] = value;
                }
            }
            else
            {
                values[option.Name] = option.Text;
            }
        }

        return values;
    }

    private static InteractionPlan.Command Command(Interaction interaction, InteractionData data, DiscordCommands commands, string botId)
    {
        if (data.Type == ApplicationCommandType.OnMessage)
        {
            return OnMessage(interaction, data, commands, botId);
        }

        var name = data.Name ?? "";
        var options = Options(data.Options);
        var isPrivate = options.TryGetValue(Private, out var chosen) ? chosen == "true" : commands.Find(name)?.RepliesPrivately ?? true;
        return Plan(interaction, name, options, isPrivate);
    }

    /// <summary>The text of the message is the value of the command's first option; of an answer of ours, its id says more than its text.</summary>
    private static InteractionPlan.Command OnMessage(Interaction interaction, InteractionData data, DiscordCommands commands, string botId)
    {
        var declaration = commands.Declarations.FirstOrDefault(each => CommandRegistration.MessageName(each) == data.Name);
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        if (declaration?.Options is [var first, ..] && data.TargetId is { } target && data.Resolved?.Messages?.GetValueOrDefault(target) is { } message)
        {
            if (AnswerIn(message, botId) is { } id && declaration.Options.Any(option => option.Name == Answer))
            {
                options[Answer] = id;
            }
            else
            {
                options[first.Name] = DiscordText.Beginning(TextOf(message), first.MaxLength);
            }
        }

        return Plan(interaction, declaration?.Name ?? data.Name ?? "", options, declaration?.RepliesPrivately ?? true);
    }

    private static InteractionPlan Component(Interaction interaction, InteractionData data) => ActionId.Read(data.CustomId) switch
    {
        { Kind: ActionKind.Do } action => Plan(interaction, action.Command, action.Options, isPrivate: true),
        { Kind: ActionKind.Pick } action when data.Values is [var picked, ..] => Plan(interaction, action.Command, With(action, picked), isPrivate: true),
        { Kind: ActionKind.Ask } action => new InteractionPlan.Form(action),
        { Kind: ActionKind.Share } when interaction.Message?.Embeds is { Count: > 0 } => new InteractionPlan.Share(),
        { Kind: ActionKind.FollowUp } action when action.Options.TryGetValue("answer", out var answer) => new InteractionPlan.FollowUp(answer),
        _ => new InteractionPlan.Unknown(),
    };

    private static InteractionPlan Submitted(Interaction interaction, InteractionData data) => ActionId.Read(data.CustomId) is { Kind: ActionKind.Ask } action
        ? Plan(interaction, action.Command, Written(data.Components) is { Length: > 0 } text ? With(action, text) : action.Options, isPrivate: true)
        : new InteractionPlan.Unknown();

    private static InteractionPlan.Command Plan(Interaction interaction, string command, IReadOnlyDictionary<string, string> options, bool isPrivate)
    {
        var person = interaction.Person ?? new DiscordUser("0", "");
        var request = new CommandRequest(command, options, Who.Speaker(person, interaction.Member), Who.Place(interaction.ChannelId, interaction.GuildId), Who.Language(interaction));

        // Between two there is nobody to hide an answer from, and one that disappears cannot be read again.
        var inServer = interaction.GuildId is not null;
        var ephemeral = isPrivate && inServer;
        return new InteractionPlan.Command(request, ephemeral, new RenderContext(
            options.GetValueOrDefault(Question), MayShare: ephemeral, MayFollowUp: inServer && !ephemeral && interaction.Channel is { TakesThreads: true }));
    }

    private static Dictionary<string, string> With(ActionId action, string value) => new(action.Options, StringComparer.Ordinal) { [action.Option] = value };

    private static string? Written(IEnumerable<Component>? components)
    {
        foreach (var component in components ?? [])
        {
            var found = component.CustomId == FormField ? component.Value : Written(component.Inner is { } inner ? [inner] : component.Components);
            if (found is not null)
            {
                return found.Trim();
            }
        }

        return null;
    }

    /// <summary>The words of a message, those of its embeds as well: answers of ours are embeds.</summary>
    private static string TextOf(DiscordMessage message) =>
        string.Join('\n', (message.Embeds ?? []).Select(embed => embed.Description).Prepend(message.Content).Where(text => !string.IsNullOrWhiteSpace(text)));

    /// <summary>The id that stands last in the footer of an answer of ours; anybody can write one, so the message must be ours.</summary>
    private static string? AnswerIn(DiscordMessage message, string botId) => message.Author is { Bot: true } author && author.Id == botId
        ? (message.Embeds ?? []).Select(embed => embed.Footer?.Text.Split('·')[^1]).OfType<string>().Select(AnswerId.Read).OfType<string>().FirstOrDefault()
        : null;
}
