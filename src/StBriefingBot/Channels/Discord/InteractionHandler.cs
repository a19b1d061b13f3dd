using Microsoft.Extensions.Logging;
using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>Answers commands, presses and forms: promises a response at once, works on it in its turn, gives it.</summary>
internal sealed partial class InteractionHandler(
    IDiscordConnection connection, DiscordCommands commands, ChannelSettings settings, ResponseDelivery delivery, PendingResponses pending, BoundedWork work, Acknowledgements acknowledgements, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(3);

    /// <param name="interaction">What happened.</param>
    /// <param name="botId">Who we are.</param>
    /// <param name="cancellationToken">Cancelled when the program can wait no longer; the person is told.</param>
    public Task HandleAsync(Interaction interaction, string botId, CancellationToken cancellationToken)
    {
        if (interaction.Type == InteractionType.Autocomplete)
        {
            return CompleteAsync(interaction, cancellationToken);
        }

        if (!settings.Serves(interaction.GuildId))
        {
            return RespondAsync(interaction, ephemeral: true, () => Task.FromResult(Words(interaction, labels => labels.NotHere)), cancellationToken);
        }

        return InteractionReader.Read(interaction, commands, botId) switch
        {
            InteractionPlan.Command plan => RespondAsync(interaction, plan.Ephemeral, () => ExecuteAsync(interaction, plan, cancellationToken), cancellationToken),
            InteractionPlan.Form form => AskAsync(interaction, form.Action, cancellationToken),
            InteractionPlan.Share => RespondAsync(interaction, ephemeral: false, () => Task.FromResult(Shared(interaction)), cancellationToken),
            InteractionPlan.FollowUp plan => RespondAsync(interaction, ephemeral: true, () => OpenThreadAsync(interaction, plan.AnswerId, cancellationToken), cancellationToken),
            _ => RespondAsync(interaction, ephemeral: true, () => Task.FromResult(Words(interaction, labels => labels.NotShown)), cancellationToken),
        };
    }

    private async Task RespondAsync(Interaction interaction, bool ephemeral, Func<Task<IReadOnlyList<OutgoingMessage>>> answer, CancellationToken cancellationToken)
    {
        var address = InteractionAddress.Of(interaction);
        var language = Who.Language(interaction) ?? LanguageCode.English;
        var response = new DeferredResponse(address, interaction.Person?.Id, interaction.ChannelId, ephemeral, language, time.GetUtcNow());

        // Noted while it is promised: a crash must leave a trace of it, and a slow disk must not make the promise late.
        var owed = new PendingResponse(address.ApplicationId, address.Id, address.Token, language.Tag(), response.Since);
        var noted = Task.Run(() => pending.Keep(owed), CancellationToken.None);
        var deferred = await acknowledgements.FirstAsync(() => connection.RespondAsync(address, InteractionResponse.Deferred(ephemeral), cancellationToken));
        await noted;
        if (deferred is not DiscordOutcome.Done)
        {
            // Expired, or answered by another process: whoever acknowledged it answers it.
            pending.Forget(address.Id);
            LogNotDeferred(logger, address, deferred.ToString());
            return;
        }

        try
        {
            await acknowledgements.QuietAsync(cancellationToken);
            var taken = await work.TryRunAsync(async () => await delivery.GiveAsync(response, await answer(), cancellationToken), cancellationToken);
            if (!taken)
            {
                await delivery.GiveAsync(response, Words(interaction, labels => labels.Busy), cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            using var goodbye = new CancellationTokenSource(GoodbyePatience, time);
            await delivery.GiveAsync(response, Words(interaction, labels => labels.Restarted), goodbye.Token);
        }
        catch (Exception exception)
        {
            // Nobody else sees what goes wrong between the dispatcher's reply and Discord: the person gets a sentence, the log the details.
            var reference = commands.Fault("discord", exception);
            await delivery.GiveAsync(response, Words(interaction, labels => string.Format(null, labels.Failed, reference)), cancellationToken);
        }

        pending.Forget(address.Id);
    }

    private async Task<IReadOnlyList<OutgoingMessage>> ExecuteAsync(Interaction interaction, InteractionPlan.Command plan, CancellationToken cancellationToken)
    {
        var response = new LiveResponse(connection, InteractionAddress.Of(interaction), time, cancellationToken);
        try
        {
            return DiscordReply.Render(await commands.ExecuteAsync(plan.Request with { Written = new AnswerPreview(response).Add, Progress = new ShownProgress(response), TakesNotices = true }, cancellationToken), plan.Context);
        }
        finally
        {
            // What is said next must not be overtaken by a part of the answer, or by how far it had come.
            await response.FinishAsync();
        }
    }

    /// <summary>A form must be the first response: there is no time for anything else, and nothing to wait for.</summary>
    private async Task AskAsync(Interaction interaction, ActionId action, CancellationToken cancellationToken)
    {
        var labels = Labels(interaction);
        var declaration = commands.Find(action.Command);
        var option = declaration?.Options.FirstOrDefault(each => each.Name == action.Option);
        var language = Who.Language(interaction) ?? LanguageCode.English;
        var (title, field) = action.Command switch
        {
            "request-source" => (labels.AskForSource, labels.WhatIsMissing),
            "feedback" => (labels.NotHelpful, labels.WhatWasWrong),
            _ => (declaration?.Label.In(language) ?? action.Command, option?.Label.In(language) ?? action.Option),
        };
        var form = InteractionResponse.Form(
            action.Written()!,
            DiscordText.Plain(title, DiscordLimits.FormTitle),
            [Component.TextBox(
                InteractionReader.FormField,
                DiscordText.Plain(field, DiscordLimits.FormLabel),
                required: action.Command == "request-source" || option is { Required: true },
                Math.Clamp(option?.MaxLength ?? DiscordLimits.FormText, 1, DiscordLimits.FormText))]);
        var outcome = await connection.RespondAsync(InteractionAddress.Of(interaction), form, cancellationToken);
        if (outcome is not DiscordOutcome.Done)
        {
            LogNotDeferred(logger, InteractionAddress.Of(interaction), outcome.ToString());
        }
    }

    private async Task CompleteAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var options = Flat(interaction.Data?.Options);
        var choices = options.FirstOrDefault(option => option.Focused) is { } typing && interaction.Person is { } person && settings.Serves(interaction.GuildId)
            ? commands.Suggest(interaction.Data?.Name ?? "", typing.Name, typing.Text, Who.Speaker(person, interaction.Member), Who.Language(interaction) ?? LanguageCode.English)
            : [];
        var fitting = choices
            .Where(choice => choice.Value.Length is > 0 and <= DiscordLimits.ChoiceValue)
            .Take(DiscordLimits.Choices)
            .Select(choice => new CommandChoice(DiscordText.Plain(choice.Label, DiscordLimits.ChoiceName), choice.Value))
            .Where(choice => choice.Name.Length > 0);
        await connection.RespondAsync(InteractionAddress.Of(interaction), InteractionResponse.Completions([.. fitting]), cancellationToken);
    }

    /// <summary>The private message again, for all: it is ours, so it is safe already.</summary>
    private static IReadOnlyList<OutgoingMessage> Shared(Interaction interaction)
    {
        var message = interaction.Message!;
        var rows = (message.Components ?? [])
            .Select(row => Component.Row([.. (row.Components ?? []).Where(component => ActionId.Read(component.CustomId) is { Kind: not ActionKind.Share })]))
            .Where(row => row.Components!.Count > 0);
        return [new OutgoingMessage(DiscordLabels.In(Who.Public(interaction)).Shared, message.Embeds ?? [], [.. rows])];
    }

    private async Task<IReadOnlyList<OutgoingMessage>> OpenThreadAsync(Interaction interaction, string answerId, CancellationToken cancellationToken)
    {
        const int AlreadyThere = 160004;

        if (interaction is not { ChannelId: { } channel, Message: { } message, Person: { } person })
        {
            return Words(interaction, labels => labels.NoThread);
        }

        var about = message.Embeds is [{ Title: { } title }, ..] ? title.Replace("\\", "", StringComparison.Ordinal) : "";
        var name = string.Join(" · ", new[] { string.Format(null, Labels(interaction).FollowUpTo, answerId), about }.Where(part => part.Length > 0));
        var threadId = await connection.OpenThreadAsync(channel, message.Id, DiscordText.Plain(name, DiscordLimits.ThreadName), cancellationToken) switch
        {
            DiscordOutcome.Opened opened => opened.Place.Id,

            // A thread at a message has the message's id.
            DiscordOutcome.Refused { Code: AlreadyThere } => message.Id,
            _ => null,
        };
        if (threadId is null)
        {
            return Words(interaction, labels => labels.NoThread);
        }

        commands.GoOn(answerId, Who.Speaker(person, interaction.Member), Who.Place(channel, interaction.GuildId), Who.Place(threadId, interaction.GuildId));
        var greeting = DiscordReply.Sentence(DiscordLabels.In(Who.Public(interaction)).ThreadGreeting);
        await delivery.SendAsync(threadId, [greeting], message.Id, replyTo: null, cancellationToken);
        return [DiscordReply.Markdown(string.Format(null, Labels(interaction).ThreadOpened, $"<#{threadId}>"))];
    }

    private static IReadOnlyList<OutgoingMessage> Words(Interaction interaction, Func<DiscordLabels, string> words) => [DiscordReply.Sentence(words(Labels(interaction)))];

    private static DiscordLabels Labels(Interaction interaction) => DiscordLabels.In(Who.Language(interaction) ?? LanguageCode.English);

    private static IEnumerable<InteractionOption> Flat(IEnumerable<InteractionOption>? options) =>
        (options ?? []).SelectMany(option => option.Options is { } inner ? Flat(inner) : [option]);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Interaction} was not acknowledged: {Outcome}")]
    private static partial void LogNotDeferred(ILogger logger, InteractionAddress interaction, string outcome);
}
