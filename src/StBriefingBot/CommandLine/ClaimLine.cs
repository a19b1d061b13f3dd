using System.Text.Json;

namespace StBriefingBot.CommandLine;

/// <summary>A line of <c>verify --jsonl</c>: <c>{"id","claim","passages":["…"]}</c>.</summary>
internal abstract record ClaimLine
{
    private ClaimLine()
    {
    }

    public sealed record Claim(JsonElement? Id, string Text, IReadOnlyList<string> Passages) : ClaimLine;

    /// <param name="Id">The line's id where it could be read.</param>
    /// <param name="Reason">A sentence: what is wrong with the line.</param>
    public sealed record Unusable(JsonElement? Id, string Reason) : ClaimLine;

    public static ClaimLine Parse(string line)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return new Unusable(null, "The line is not a JSON object; write {\"id\":\"…\",\"claim\":\"…\",\"passages\":[\"…\"]}.");
            }

            id = JsonTexts.Id(root);
            if (!root.TryGetProperty("claim", out var claim) || claim.ValueKind != JsonValueKind.String)
            {
                return new Unusable(id, "\"claim\" must be a text.");
            }

            return root.TryGetProperty("passages", out var list) && JsonTexts.Read(list) is { } passages
                ? new Claim(id, claim.GetString()!, passages)
                : new Unusable(id, "\"passages\" must be a list of texts.");
        }
        catch (JsonException exception)
        {
            return new Unusable(id, $"The line is not valid JSON (at byte {exception.BytePositionInLine}); write {{\"id\":\"…\",\"claim\":\"…\",\"passages\":[\"…\"]}}.");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can spell and no text can hold.
            return new Unusable(id, "A text of the line is not valid Unicode; write characters beyond U+FFFF as a pair of escapes.");
        }
    }
}
