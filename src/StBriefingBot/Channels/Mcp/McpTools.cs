using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace StBriefingBot.Channels.Mcp;

/// <summary>What an assistant or an editor can ask for, and the command that each tool gives.</summary>
/// <param name="Name">Of the tool.</param>
/// <param name="Description">For the assistant: what it gives and when to use it.</param>
/// <param name="Command">The chat command behind it.</param>
/// <param name="Options">Its arguments: the tool's name for it, the command's option, the schema, whether it must be given.</param>
internal sealed record McpTool(string Name, string Title, string Description, string Command, IReadOnlyList<(string Argument, string Option, string Schema, bool Required)> Options)
{
    public static readonly IReadOnlyList<McpTool> All =
    [
        new McpTool(
            "ask",
            "Ask the library",
            "Answers a question on U.S.-Japan science and technology relations, or whatever the library holds, in English or Japanese. Every sentence was verified against the passage it cites. "
                + "When `abstained` is true the library does not hold the answer: say so and do not fill the gap. Repeat `notes`: they say where sources disagree.",
            "ask",
            [
                ("question", "question", """{"type":"string","minLength":1,"maxLength":2000}""", true),
                ("language", "language", """{"enum":["en","ja"],"description":"Of the answer; the question's own when left out."}""", false),
                ("as_of", "as_of", """{"type":"string","description":"Answer as the library stood then: 2021, 2021-06 or 2021-06-01."}""", false),
                ("source", "source", """{"type":"string","description":"Answer from the source of this id only."}""", false),
            ]),
        new McpTool(
            "search_passages", "Search passages", "Finds passages for words in English or Japanese, best first.", "search", [("query", "words", """{"type":"string","minLength":1,"maxLength":500}""", true)]),
        new McpTool(
            "get_passage", "Open a passage", "Gives a passage whole, by the id that citations and searches name.", "passage", [("id", "marker", """{"type":"string","minLength":1,"maxLength":300}""", true)]),
        new McpTool("list_sources", "List sources", "Lists every source of the library with issuer, date and address.", "sources", []),
        new McpTool(
            "check_claim",
            "Check a claim",
            "Holds each claim of a text against the library: supported, contradicted (with the passage's own words), or unsupported, which means that the library says nothing of it.",
            "check",
            [("claim", "text", """{"type":"string","minLength":1,"maxLength":4000}""", true)]),
    ];

    /// <summary>As the protocol declares it. All of them only read.</summary>
    public Tool Declared => new()
    {
        Name = Name,
        Title = Title,
        Description = Description,
        InputSchema = JsonDocument.Parse(Schema).RootElement,
        Annotations = new ToolAnnotations { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
    };

    private string Schema =>
        $$"""{"type":"object","properties":{{{string.Join(',', Options.Select(option => $"\"{option.Argument}\":{option.Schema}"))}}},"required":[{{string.Join(',', Options.Where(option => option.Required).Select(option => $"\"{option.Argument}\""))}}],"additionalProperties":false}""";
}
