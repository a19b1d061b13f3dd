using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>Reads <c>glossary.yaml</c>.</summary>
internal static class GlossaryFile
{
    public const string Name = "glossary.yaml";

    public static IReadOnlyList<GlossaryTerm> Read(string text, List<ReadOutcome.Unreadable> problems, YamlCache? cache = null)
    {
        var (entries, broken) = YamlList.Read(Name, text, "terms", cache);
        problems.AddRange(broken);
        var terms = new List<GlossaryTerm>();
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            var term = Term(entry);
            problems.AddRange(entry.Problems);
            if (term.English.Length == 0 || term.Japanese.Length == 0)
            {
                continue;
            }

            if (!lines.TryAdd(term.English, entry.Line))
            {
                problems.Add(new ReadOutcome.Unreadable(
                    Name, entry.Line, $"The term '{term.English}' already stands in line {lines[term.English]}; join the two entries. This one is left out until then."));
                continue;
            }

            terms.Add(term);
        }

        return terms;
    }

    private static GlossaryTerm Term(YamlEntry entry) => new(
        entry.Required("en"),
        entry.Required("ja"),
        entry.Text("acronym"),
        entry.Texts("en_variants"),
        entry.Texts("ja_variants"),
        entry.Text("definition_en") ?? "",
        entry.Text("definition_ja") ?? "",
        entry.Text("category") ?? "");
}
