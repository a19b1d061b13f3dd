using DiscordSimulator.Interactions;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Rest;

/// <summary>What comes after the first response: editing it, following up, taking it back, for fifteen minutes.</summary>
internal static class WebhookRoutes
{
    private const string Webhook = "/webhooks/{application_id}/{interaction_token}";
    private const string One = Webhook + "/messages/{message_id}";
    private const string Original = "@original";
    private const MessageTraits ForFollowUps = MessageTraits.SuppressEmbeds | MessageTraits.Ephemeral | MessageTraits.ComponentsV2 | MessageTraits.SuppressNotifications;

    public static IReadOnlyList<RestRoute> All { get; } =
    [
        new("POST", Webhook, RouteLimit.Webhooks, call => Open(call, interaction => FollowUp(call, interaction))) { Body = BodyKind.Fields, IsInteraction = true },
        new("GET", One, RouteLimit.Webhooks, call => Open(call, interaction => Known(call, interaction, message => Show(call, message)))) { IsInteraction = true },
        new("PATCH", One, RouteLimit.Webhooks, call => Open(call, interaction => Known(call, interaction, message => Edit(call, message)))) { Body = BodyKind.Fields, IsInteraction = true },
        new("DELETE", One, RouteLimit.Webhooks, call => Open(call, interaction => Known(call, interaction, message => Delete(call, message)))) { IsInteraction = true },
    ];

    private static RestReply Open(RestCall call, Func<Interaction, RestReply> act)
    {
        var simulation = call.Simulation;

        if (call.Id("application_id") != simulation.ApplicationId || simulation.Interactions.Find(call.Value("interaction_token")) is not { Response: not null } interaction)
        {
            return RestReply.Error(404, 10015, "Unknown Webhook");
        }

        return interaction.IsExpired(simulation.Now) ? RestReply.Error(401, 50027, "Invalid Webhook Token") : act(interaction);
    }

    private static RestReply Known(RestCall call, Interaction interaction, Func<Message, RestReply> act)
    {
        var message = call.Value("message_id") == Original
            ? interaction.Original
            : interaction.FollowUps.Append(interaction.Original).FirstOrDefault(each => each is not null && each.Id == call.Id("message_id"));

        return message is not null && call.Simulation.State.FindMessage(message.Id) is not null ? act(message) : RestReply.UnknownMessage;
    }

    private static RestReply FollowUp(RestCall call, Interaction interaction)
    {
        // Kept by Discord for old bots: the first follow-up after a deferral is the answer that was deferred, as private as it was.
        if (interaction is { Response: CallbackType.DeferredMessage, Original.IsLoading: true } && call.Simulation.State.FindMessage(interaction.Original.Id) is not null)
        {
            return Edit(call, interaction.Original);
        }

        var form = call.Form;
        MessageForm.Check(form, ForFollowUps);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        if (MessageForm.ShowsNothing(form.Fields, call.Files.Count))
        {
            return MessageForm.Empty;
        }

        var flags = (MessageTraits)(form.Fields["flags"]?.WholeNumber() ?? 0);
        var message = call.Simulation.Messages.Create(InteractionMessages.Draft(interaction, call.Simulation, flags) with { Type = MessageType.Default }, form.Fields, call.Files);
        interaction.FollowUps.Add(message);
        return Show(call, message);
    }

    private static RestReply Edit(RestCall call, Message message)
    {
        var form = call.Form;
        MessageForm.CheckEdit(form, message);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        if (MessageForm.ShowsNothing(MessageWriter.Preview(message, form.Fields), call.Files.Count + message.Attachments.Count))
        {
            return MessageForm.Empty;
        }

        call.Simulation.Messages.Edit(message, form.Fields, call.Files);
        return Show(call, message);
    }

    private static RestReply Delete(RestCall call, Message message)
    {
        call.Simulation.Messages.Delete(message);
        return RestReply.NoContent;
    }

    private static RestReply Show(RestCall call, Message message) => RestReply.Ok(MessageJson.Of(message, call.Simulation.ApplicationId));
}
