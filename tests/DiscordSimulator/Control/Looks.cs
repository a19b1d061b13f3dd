using System.Text.Json.Nodes;
using DiscordSimulator.People;
using DiscordSimulator.Wire;
using Microsoft.AspNetCore.Http;

namespace DiscordSimulator.Control;

/// <summary>What there is to look at, by route.</summary>
internal static class Looks
{
    public static IReadOnlyDictionary<string, Func<SimulatedDiscord, HttpRequest, JsonNode>> All { get; } = new Dictionary<string, Func<SimulatedDiscord, HttpRequest, JsonNode>>
    {
        ["state"] = (discord, _) => State(discord),
        ["view"] = (discord, request) => View(discord, request),
        ["interactions/{id}"] = (discord, request) => Of(discord.FindInvocation(ControlEndpoints.Id(request.RouteValues["id"]?.ToString()) ?? 0)
            ?? throw new KeyNotFoundException("There is no such interaction.")),
        ["commands"] = (discord, request) => discord.Commands(request.Query["guild"] == "true" ? discord.Guild : null),
        ["requests"] = (discord, _) => discord.Requests.Select(Of).Array(),
        ["gateway"] = (discord, _) => discord.GatewayRecords.Select(Of).Array(),
    };

    public static JsonNode Of(Invocation invocation) => new JsonObject
    {
        ["interaction"] = invocation.Id.Wire(),
        ["state"] = invocation.State.ToString(),
        ["firstResponseMilliseconds"] = invocation.FirstResponseTook?.TotalMilliseconds,
        ["reply"] = invocation.Reply is { } reply ? Of(reply) : null,
        ["followUps"] = invocation.FollowUps.Select(Of).Array(),
        ["suggestions"] = invocation.Suggestions.Select(suggestion => (JsonNode?)new JsonObject { ["name"] = suggestion.Label, ["value"] = suggestion.Value }).Array(),
        ["modal"] = invocation.Modal,
    };

    public static JsonNode Of(SeenMessage message) => new JsonObject
    {
        ["id"] = message.Id.Wire(),
        ["author"] = message.Author,
        ["text"] = message.Text,
        ["isEphemeral"] = message.IsEphemeral,
        ["isLoading"] = message.IsLoading,
        ["isEdited"] = message.IsEdited,
        ["links"] = Texts(message.Links),
        ["previews"] = Texts(message.Previews),
        ["notifies"] = Texts([.. message.NotifiedPeople, .. message.NotifiedRoles, .. message.NotifiesEveryone ? ["everyone"] : Array.Empty<string>()]),
        ["thread"] = message.ThreadId?.Wire(),
        ["message"] = message.Json.DeepClone(),
    };

    private static JsonObject State(SimulatedDiscord discord) => new()
    {
        ["token"] = discord.Token,
        ["api"] = discord.RestAddress.ToString().TrimEnd('/'),
        ["gateway"] = discord.GatewayAddress,
        ["application"] = discord.ApplicationId.Wire(),
        ["guild"] = discord.Guild.Id.Wire(),
        ["sessions"] = discord.ConnectedSessions,
        ["people"] = Named(discord.People.Select(person => (person.Name, person.User.Id))),
        ["roles"] = Named(discord.Guild.Roles.Select(role => (role.Name, role.Id))),
        ["channels"] = Named(discord.Guild.Channels.Where(channel => !channel.IsThread).Select(channel => (channel.Name, channel.Id))),
        ["threads"] = Named(discord.Guild.Channels.Where(channel => channel.IsThread).Select(channel => (channel.Id.Wire(), channel.Parent!.Id))),
    };

    private static JsonArray View(SimulatedDiscord discord, HttpRequest request)
    {
        var me = discord.Person(request.Query["as"].FirstOrDefault() ?? "alice");
        return me.Sees(ControlOrder.Place(discord, me, request.Query["in"].FirstOrDefault())).Select(Of).Array();
    }

    private static JsonNode? Of(Rest.RestRecord record) => new JsonObject
    {
        ["at"] = record.At.Wire(),
        ["method"] = record.Method,
        ["path"] = record.Path,
        ["route"] = record.Route,
        ["status"] = record.Status,
        ["body"] = record.Body,
        ["answer"] = record.Answer,
    };

    private static JsonNode? Of(Gateway.GatewayRecord record) => new JsonObject
    {
        ["at"] = record.At.Wire(),
        ["connection"] = record.Connection,
        ["kind"] = record.Kind.ToString(),
        ["code"] = record.Code,
        ["text"] = record.Text,
    };

    private static JsonObject Named(IEnumerable<(string Name, ulong Id)> things) => new(things.Select(thing => new KeyValuePair<string, JsonNode?>(thing.Name, thing.Id.Wire())));

    private static JsonArray Texts(IEnumerable<string> texts) => texts.Select(text => (JsonNode?)text).Array();
}
