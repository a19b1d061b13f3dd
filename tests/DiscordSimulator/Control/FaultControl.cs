using System.Text.Json.Nodes;
using DiscordSimulator.Faults;
using DiscordSimulator.Gateway;

namespace DiscordSimulator.Control;

/// <summary>What goes wrong on demand, by route.</summary>
internal static class FaultControl
{
    public static IReadOnlyDictionary<string, Func<ControlOrder, JsonNode>> Orders { get; } = new Dictionary<string, Func<ControlOrder, JsonNode>>
    {
        ["gateway"] = BreakGateway,
        ["rest"] = BreakRest,
        ["clear"] = order => Done(order.Discord.Faults.ClearRest),
    };

    private static JsonObject BreakGateway(ControlOrder order) => order.Text("kind") switch
    {
        "close" => Done(() => order.Discord.Faults.CloseConnections((CloseCode)order.Number("code", (int)CloseCode.UnknownError))),
        "refuse" => Done(() => order.Discord.Faults.RefuseConnections(order.Number("times", 1))),
        var kind => GatewayFault.Find(kind) is { } fault
            ? Done(() => fault(order.Discord.Faults))
            : throw new FormatException($"There is no gateway fault \"{kind}\"; there are close, refuse, {string.Join(", ", GatewayFault.Names)}."),
    };

    private static JsonObject BreakRest(ControlOrder order)
    {
        var time = TimeSpan.FromSeconds(order.Number("seconds", 1));
        RestFault fault = order.Text("kind") switch
        {
            "status" => new RestFault.Status(order.Number("status", 500)),
            "lost" => new RestFault.AnswerLost(order.Number("status", 502)),
            "drop" => new RestFault.Dropped(),
            "delay" => new RestFault.Delayed(time),
            "limit" => new RestFault.RateLimited(time, order.Text("global", "false") == "true"),
            var kind => throw new FormatException($"There is no REST fault \"{kind}\"; there are status, lost, drop, delay, limit."),
        };
        return Done(() => order.Discord.Faults.OnRest(order.Text("method", "*"), order.Text("path", "**"), fault, order.Number("times", 1)));
    }

    private static JsonObject Done(Action act)
    {
        act();
        return new JsonObject { ["done"] = true };
    }
}
