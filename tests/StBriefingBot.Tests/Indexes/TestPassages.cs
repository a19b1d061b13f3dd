using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Indexes;

/// <summary>Passages and queries with as little around them as a test needs.</summary>
internal static class TestPassages
{
    public static Passage English(string id, string text, string source = "source", string title = "", string heading = "") =>
        new(id, source, LanguageCode.English, PassageKind.Digest, title, heading.Length == 0 ? [] : [heading], "locator", text, []);

    public static Passage Japanese(string id, string text, string source = "source", string title = "") =>
        new(id, source, LanguageCode.Japanese, PassageKind.Digest, title, [], "locator", text, []);

    /// <summary>Passages about nothing asked for, so that words have a rarity.</summary>
    public static IEnumerable<Passage> Filler(int count) => Enumerable.Range(0, count).SelectMany(number => new[]
    {
        English($"filler.en#{number}", $"Ordinary remarks number {number} on weather, trains and lunch.", "filler"),
        Japanese($"filler.ja#{number}", $"天気と電車と昼食に関する普通の感想その{number}。", "filler"),
    });

    public static SearchQuery Query(params string[] words) => new([.. words.Select(word => new QueryTerm(word))], LanguageCode.English, 10, []);

    public static SearchQuery JapaneseQuery(params string[] words) => Query(words) with { Language = LanguageCode.Japanese };
}
