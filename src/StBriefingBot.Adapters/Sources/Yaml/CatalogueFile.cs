using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>Reads <c>catalogue.yaml</c>.</summary>
internal static class CatalogueFile
{
    public const string Name = "catalogue.yaml";

    public static IReadOnlyList<CatalogueEntry> Read(string text, List<ReadOutcome.Unreadable> problems, YamlCache? cache = null)
    {
        var (entries, broken) = YamlList.Read(Name, text, "sources", cache);
        problems.AddRange(broken);
        var sources = new List<CatalogueEntry>();
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            var source = Source(entry);
            problems.AddRange(entry.Problems);
            if (source.Id.Length == 0 || source.Title.Length == 0)
            {
                continue;
            }

            if (!IsId(source.Id))
            {
                problems.Add(new ReadOutcome.Unreadable(
                    Name, entry.Line, $"The id '{source.Id}' may hold only letters, digits, hyphens and underscores, because it names files and links. The entry is left out until then."));
                continue;
            }

            if (!lines.TryAdd(source.Id, entry.Line))
            {
                problems.Add(new ReadOutcome.Unreadable(
                    Name, entry.Line, $"The id '{source.Id}' is already used in line {lines[source.Id]}; give this entry another. It is left out until then."));
                continue;
            }

            sources.Add(source);
        }

        return sources;
    }

    private static bool IsId(string id) => id.All(character => char.IsLetterOrDigit(character) || character is '-' or '_');

    private static CatalogueEntry Source(YamlEntry entry) => new(
        entry.Required("id"),
        entry.Word("kind", SourceKind.Document),
        entry.Numbers("notes"),
        entry.Text("issuer"),
        entry.Texts("authors"),
        entry.Required("title"),
        entry.Text("title_ja"),
        entry.Text("publisher"),
        entry.Text("form"),
        entry.Date("date"),
        entry.Text("date_note"),
        entry.Address("url"),
        entry.Text("language") ?? LanguageCode.English.Tag(),
        entry.Text("rights"),
        entry.Text("access"),
        entry.Texts("read"),
        entry.Addresses("references"))
    {
        IssuerJapanese = entry.Text("issuer_ja"),
        PublisherJapanese = entry.Text("publisher_ja"),
        RightsJapanese = entry.Text("rights_ja"),
        Quotation = entry.Word("quotation", QuotationLength.ByRights),
    };
}
