using System.Text.Json.Nodes;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>Pressing and picking, as far as the client allows.</summary>
internal static class ComponentUse
{
    public static JsonObject Press(Message message, string button)
    {
        var seen = MessageView.Of(message, 0).Buttons;
        var found = seen.FirstOrDefault(each => each.CustomId == button || each.Label == button)
            ?? throw new ImpossibleActionException($"There is no button \"{button}\" on message {message.Id}; there are {string.Join(", ", seen.Select(each => each.Label))}.");

        if (found.IsDisabled || found.CustomId is null)
        {
            throw new ImpossibleActionException($"The button \"{button}\" cannot be pressed: it {(found.IsDisabled ? "is switched off" : "leads to an address")}.");
        }

        return new JsonObject { ["custom_id"] = found.CustomId, ["component_type"] = (int)ComponentType.Button, ["id"] = Number(message, found.CustomId) };
    }

    public static JsonObject Select(Message message, string customId, IReadOnlyList<string> picked)
    {
        var select = MessageView.Flat(message.Components).FirstOrDefault(component => component["custom_id"]?.ToString() == customId && MessageView.TypeOf(component) != ComponentType.Button)
            ?? throw new ImpossibleActionException($"There is no menu \"{customId}\" on message {message.Id}.");
        var seen = MessageView.Select(select);

        if (seen.IsDisabled)
        {
            throw new ImpossibleActionException($"The menu \"{customId}\" is switched off.");
        }

        return new JsonObject
        {
            ["custom_id"] = customId,
            ["component_type"] = (int)MessageView.TypeOf(select),
            ["id"] = Number(message, customId),
            ["values"] = Values(seen, picked),
        };
    }

    public static JsonArray Values(SeenSelect select, IReadOnlyList<string> picked)
    {
        if (picked.Count < select.Least || picked.Count > select.Most)
        {
            throw new ImpossibleActionException($"The menu \"{select.CustomId}\" takes {select.Least} to {select.Most} options, not {picked.Count}.");
        }

        return new JsonArray([.. picked.Select(each => (JsonNode?)(select.Options.FirstOrDefault(option => option.Value == each || option.Label == each)?.Value
            ?? throw new ImpossibleActionException($"The menu \"{select.CustomId}\" has no option \"{each}\".")))]);
    }

    private static int Number(Message message, string customId) =>
        MessageView.Flat(message.Components).First(component => component["custom_id"]?.ToString() == customId)["id"]!.WholeNumber();
}
