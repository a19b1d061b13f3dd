using System.Text.Json.Nodes;
using DiscordSimulator.Rest;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Interactions;

/// <summary>The first response to an interaction: once, in time, and of a type that fits.</summary>
internal sealed class Callback(Simulation simulation, Interaction interaction, RestCall call)
{
    private const MessageTraits ForMessages = MessageTraits.SuppressEmbeds | MessageTraits.Ephemeral | MessageTraits.ComponentsV2 | MessageTraits.SuppressNotifications;

    public RestReply Respond()
    {
        var form = call.Form;
        var type = (CallbackType)(form.Choice("type", Allowed(), required: true) ?? 0);
        var data = form.Object("data", required: type is CallbackType.Message or CallbackType.Choices or CallbackType.Modal);

        if (data is not null && !form.Errors.Any)
        {
            Check(type, data);
        }

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        if (LeavesNothing(type, data?.Fields ?? []))
        {
            return MessageForm.Empty;
        }

        Apply(type, data?.Fields ?? []);
        interaction.Response = type;
        interaction.RespondedAt = simulation.Now;
        return call.Asks("with_response") ? RestReply.Ok(Report(type)) : RestReply.NoContent;
    }

    private IReadOnlyList<long> Allowed() => interaction.Kind switch
    {
        InteractionKind.Command => [4, 5, 9],
        InteractionKind.Component => [4, 5, 6, 7, 9],
        InteractionKind.Autocomplete => [8],
        _ => interaction.Source is null ? [4, 5] : [4, 5, 6, 7],
    };

    private void Check(CallbackType type, Form data)
    {
        switch (type)
        {
            case CallbackType.Message:
                MessageForm.Check(data, ForMessages);
                break;
            case CallbackType.DeferredMessage:
                MessageForm.Check(data, MessageTraits.Ephemeral);
                break;
            case CallbackType.Update:
                MessageForm.CheckEdit(data, interaction.Source!);
                break;
            case CallbackType.Choices:
                CheckChoices(data);
                break;
            case CallbackType.Modal:
                ModalForm.Check(data);
                break;
        }
    }

    private bool LeavesNothing(CallbackType type, JsonObject data) => type switch
    {
        CallbackType.Message => MessageForm.ShowsNothing(data, call.Files.Count),
        CallbackType.Update => MessageForm.ShowsNothing(MessageWriter.Preview(interaction.Source!, data), call.Files.Count + interaction.Source!.Attachments.Count),
        _ => false,
    };

    private static void CheckChoices(Form data)
    {
        var choices = data.Objects("choices", max: 25, required: true);

        foreach (var choice in choices)
        {
            var isText = choice.Fields["value"] is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String;
            ChoiceForm.Check(choice, isText ? OptionType.String : OptionType.Number);
        }
    }

    private void Apply(CallbackType type, JsonObject data)
    {
        var flags = (MessageTraits)(data["flags"]?.WholeNumber() ?? 0);

        switch (type)
        {
            case CallbackType.Message:
                interaction.Original = simulation.Messages.Create(InteractionMessages.Draft(interaction, simulation, flags), data, call.Files);
                break;
            case CallbackType.DeferredMessage:
                interaction.Original = simulation.Messages.Create(InteractionMessages.Draft(interaction, simulation, flags | MessageTraits.Loading), [], []);
                break;
            case CallbackType.DeferredUpdate:
                interaction.Original = interaction.Source;
                break;
            case CallbackType.Update:
                interaction.Original = interaction.Source;
                simulation.Messages.Edit(interaction.Source!, data, call.Files);
                break;
            case CallbackType.Choices:
                interaction.Choices = (JsonArray)data["choices"]!.DeepClone();
                break;
            case CallbackType.Modal:
                interaction.Modal = (JsonObject)data.DeepClone();
                break;
        }
    }

    private JsonObject Report(CallbackType type)
    {
        var about = new JsonObject { ["id"] = interaction.Id.Wire(), ["type"] = (int)interaction.Kind };
        var report = new JsonObject { ["interaction"] = about };

        if (interaction.Original is { } message)
        {
            about["response_message_id"] = message.Id.Wire();
            about["response_message_loading"] = message.IsLoading;
            about["response_message_ephemeral"] = message.OnlyFor is not null;
        }

        if (type is CallbackType.Message or CallbackType.Update or CallbackType.DeferredMessage)
        {
            report["resource"] = new JsonObject { ["type"] = (int)type, ["message"] = MessageJson.Of(interaction.Original!, simulation.ApplicationId) };
        }

        return report;
    }
}
