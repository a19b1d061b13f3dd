using System.Text.Json.Nodes;

namespace DiscordSimulator.Control;

/// <summary>What people do, by route.</summary>
internal static class PeopleControl
{
    public static IReadOnlyDictionary<string, Func<ControlOrder, JsonNode>> Orders { get; } = new Dictionary<string, Func<ControlOrder, JsonNode>>
    {
        ["run"] = order => Looks.Of(order.Me.Run(order.Text("command"), order.Here, order.Pairs("options"))),
        ["type"] = order => Looks.Of(order.Me.Type(order.Text("command"), order.Here, order.Text("option"), order.Text("typed"), order.Pairs("options"))),
        ["menu"] = order => Looks.Of(order.Me.UseOn(order.Id("message"), order.Text("command"))),
        ["press"] = order => Looks.Of(order.Me.Press(order.Id("message"), order.Text("button"))),
        ["select"] = order => Looks.Of(order.Me.Select(order.Id("message"), order.Text("menu"), order.Texts("options"))),
        ["submit"] = order => Looks.Of(order.Me.Submit(
            order.Discord.FindInvocation(order.Id("interaction")) ?? throw new KeyNotFoundException("There is no such interaction."),
            order.Pairs("fields").Select(field => (field.Name, field.Value?.ToString() ?? "")))),
        ["post"] = order => Looks.Of(order.Me.Post(order.Here, order.Text("text").Replace("@bot", order.Discord.BotMention, StringComparison.Ordinal), order.OptionalId("replyTo"))),
        ["dm"] = order => Looks.Of(order.Me.Tell(order.Text("text"))),
    };
}
