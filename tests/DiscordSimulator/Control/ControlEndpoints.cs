using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiscordSimulator.People;
using DiscordSimulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DiscordSimulator.Control;

/// <summary>The same over HTTP, for tests of another process: <c>/control/…</c>, JSON in and out. README.md beside this project lists the routes.</summary>
internal static class ControlEndpoints
{
    public static void Map(WebApplication application, Func<SimulatedDiscord> discord)
    {
        foreach (var (path, act) in PeopleControl.Orders)
        {
            application.MapPost("/control/" + path, context => ObeyAsync(context, discord(), act));
        }

        foreach (var (path, act) in FaultControl.Orders)
        {
            application.MapPost("/control/faults/" + path, context => ObeyAsync(context, discord(), act));
        }

        foreach (var (path, look) in Looks.All)
        {
            application.MapGet("/control/" + path, context => AnswerAsync(context, () => look(discord(), context.Request)));
        }
    }

    private static async Task ObeyAsync(HttpContext context, SimulatedDiscord discord, Func<ControlOrder, JsonNode> act)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        await AnswerAsync(context, () => act(new ControlOrder(discord, WireText.Parse(text.Length == 0 ? "{}" : text) as JsonObject ?? [])));
    }

    private static async Task AnswerAsync(HttpContext context, Func<JsonNode> act)
    {
        JsonNode answer;

        try
        {
            answer = act();
        }
        catch (Exception problem) when (problem is ImpossibleActionException or KeyNotFoundException or FormatException or JsonException or InvalidOperationException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            answer = new JsonObject { ["error"] = problem.Message };
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(answer.Text(), context.RequestAborted);
    }

    /// <summary>Whether a query names a number, and which.</summary>
    public static ulong? Id(string? text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
