using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>Reads <c>discrepancies.yaml</c>.</summary>
internal static class DiscrepancyFile
{
    public const string Name = "discrepancies.yaml";

    public static IReadOnlyList<Discrepancy> Read(string text, List<ReadOutcome.Unreadable> problems, YamlCache? cache = null)
    {
        var (entries, broken) = YamlList.Read(Name, text, "discrepancies", cache);
        problems.AddRange(broken);
        var discrepancies = new List<Discrepancy>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var discrepancy = new Discrepancy(
                entry.Required("id"),
                entry.Word("severity", Severity.Medium),
                entry.Numbers("notes"),
                entry.Texts("sources"),
                new Bilingual(entry.Required("topic_en"), entry.Required("topic_ja")),
                new Bilingual(entry.Required("article_en"), entry.Required("article_ja")),
                new Bilingual(entry.Required("record_en"), entry.Required("record_ja")),
                entry.Date("since"));
            problems.AddRange(entry.Problems);
            if (!IsComplete(discrepancy))
            {
                continue;
            }

            if (!lines.TryAdd(discrepancy.Id, entry.Line))
            {
                problems.Add(new ReadOutcome.Unreadable(
                    Name, entry.Line, $"The id '{discrepancy.Id}' is already used in line {lines[discrepancy.Id]}; give this entry another. It is left out until then."));
                continue;
            }

            discrepancies.Add(discrepancy);
        }

        return discrepancies;
    }

    private static bool IsComplete(Discrepancy discrepancy) =>
        new[] { discrepancy.Topic, discrepancy.Article, discrepancy.Record }.All(text => text.English.Length > 0 && text.Japanese.Length > 0)
        && discrepancy.Id.Length > 0;
}
