using System.Text.Json;
using System.Text.RegularExpressions;

namespace StBriefingBot.Adapters.Composers.Reading;

/// <summary>A sentence as a model proposed it.</summary>
/// <param name="Text">Without the marks and bullets that models like to add.</param>
/// <param name="Passages">The numbers it names, whatever they are.</param>
/// <param name="Quote">What it says stands there; empty where it says nothing.</param>
internal sealed partial record ProposedSentence(string Text, IReadOnlyList<int> Passages, string Quote)
{
    /// <summary>Null when the object is no such sentence.</summary>
    public static ProposedSentence? Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || (TextOf(element, "text") ?? TextOf(element, "sentence")) is not { } text)
        {
            return null;
        }

        var passages = Members(element, "passages", "passage", "citations", "sources").SelectMany(Numbers).Distinct().ToList();
        return Of(text, passages, TextOf(element, "quote") ?? TextOf(element, "quotation") ?? "");
    }

    /// <summary>Marks such as [2] count as passages that are named.</summary>
    public static ProposedSentence? Of(string text, IReadOnlyList<int> passages, string quote)
    {
        var marked = Mark().Matches(text).SelectMany(match => Digits().Matches(match.Value)).Select(match => int.Parse(match.ValueSpan));
        var bare = White().Replace(Mark().Replace(Bullet().Replace(text, ""), "").Replace("**", "", StringComparison.Ordinal), " ").Trim();
        return bare.Length == 0 ? null : new ProposedSentence(BeforeStop().Replace(bare, "$1"), [.. passages.Concat(marked).Distinct()], quote);
    }

    private static IEnumerable<JsonElement> Members(JsonElement element, params string[] names) =>
        names.Select(name => element.TryGetProperty(name, out var member) ? member : default).Where(member => member.ValueKind != JsonValueKind.Undefined);

    /// <summary>1, "1", "[1]", "passage 1", [1, 2].</summary>
    private static IEnumerable<int> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetInt32(out var number) => [number],
        JsonValueKind.String => Digits().Matches(element.GetString()!).Select(match => int.Parse(match.ValueSpan)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Object => Members(element, "number", "id", "passage").SelectMany(Numbers),
        _ => [],
    };

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    [GeneratedRegex(@"\s?[\[【](?:passages? )?\d{1,3}(?:\s?[,、]\s?\d{1,3})*[\]】]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(?:[-*•]|\d{1,2}[.)])\s+(?=\S)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\d{1,3}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex White();

    [GeneratedRegex(@" ([.。,、])$")]
    private static partial Regex BeforeStop();
}
