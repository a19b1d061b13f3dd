using System.Text.Json;
using System.Text.Json.Serialization;
using ModelContextProtocol.Protocol;
using StBriefingBot.Channels.Web.Api;
using StBriefingBot.CommandLine;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Mcp;

internal sealed record ClaimOutput(string Claim, string Verdict, IReadOnlyList<string> Reasons, CitationOutput? Quotation);

internal sealed record ClaimsOutput(IReadOnlyList<ClaimOutput> Claims, int LeftOut);

[JsonSerializable(typeof(ClaimsOutput))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class McpJson : JsonSerializerContext;

/// <summary>Replies as tools return them: structured, with the same JSON as text for clients that read only text. What was declined or failed is an error with its sentence.</summary>
internal static class McpReplies
{
    public static CallToolResult Of(Reply reply) => reply switch
    {
        Reply.Answered answered => Structured(JsonSerializer.SerializeToElement(ApiAnswer.Of(answered.AnswerId, answered.Answer), ApiJson.Readable.ApiAnswer)),
        Reply.PassagesFound found => Structured(JsonSerializer.SerializeToElement(new SearchOutput(found.Query, [.. found.Passages.Select(FoundPassage.Of)]), ApiJson.Readable.SearchOutput)),
        Reply.PassageShown shown => Structured(JsonSerializer.SerializeToElement(FoundPassage.Of(new RankedPassage(shown.Passage, 1)), ApiJson.Readable.FoundPassage)),
        Reply.SourcesListed listed => Structured(JsonSerializer.SerializeToElement(new SourcesOutput([.. listed.Sources.Select(SourceOutput.Of)]), ApiJson.Readable.SourcesOutput)),
        Reply.ClaimsChecked claims => Structured(JsonSerializer.SerializeToElement(Claims(claims), McpJson.Default.ClaimsOutput)),
        Reply.Done done => Told(done.Sentence, isError: false),
        Reply.Declined declined => Told(declined.Sentence, isError: true),
        Reply.Failed failed => Told(failed.Sentence, isError: true),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static CallToolResult Told(string sentence, bool isError) => new() { Content = [new TextContentBlock { Text = sentence }], IsError = isError };

    private static ClaimsOutput Claims(Reply.ClaimsChecked reply) => new(
        [.. reply.Claims.Select(claim => new ClaimOutput(claim.Text, claim.Kind.ToString().ToLowerInvariant(), claim.Reasons, claim.Quotation is { } quotation ? CitationOutput.Of(quotation) : null))],
        reply.LeftOut);

    private static CallToolResult Structured(JsonElement value) => new()
    {
        StructuredContent = value,
        Content = [new TextContentBlock { Text = JsonSerializer.Serialize(value, ApiJson.Readable.JsonElement) }],
    };
}
