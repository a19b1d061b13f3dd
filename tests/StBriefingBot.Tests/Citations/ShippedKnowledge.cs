using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using YamlDotNet.RepresentationModel;

namespace StBriefingBot.Tests.Citations;

/// <summary>The glossary and the claims of the knowledge folder, read as a person wrote them.</summary>
internal static class ShippedKnowledge
{
    private static readonly Lazy<Thesaurus> SharedThesaurus = new(() => Core.Language.Meaning.Thesaurus.Build(Glossary()));
    private static readonly Lazy<CitationVerifier> Shared = new(() => new CitationVerifier(SharedThesaurus.Value));

    public static CitationVerifier Verifier => Shared.Value;

    public static Thesaurus Thesaurus => SharedThesaurus.Value;

    public static IReadOnlyList<EvaluatedClaim> Claims() =>
        Entries("evaluation/claims.yaml", "claims")
            .Select(entry => new EvaluatedClaim(Text(entry, "id")!, Text(entry, "kind")!, Text(entry, "language")!, Text(entry, "claim")!, List(entry, "passages"), Text(entry, "verdict") == "supported"))
            .ToList();

    private static List<GlossaryTerm> Glossary() =>
        Entries("glossary.yaml", "terms")
            .Select(entry => new GlossaryTerm(Text(entry, "en")!, Text(entry, "ja")!, Text(entry, "acronym"), List(entry, "en_variants"), List(entry, "ja_variants"), "", "", ""))
            .ToList();

    private static IEnumerable<YamlMappingNode> Entries(string file, string list)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Folder(), file));
        yaml.Load(reader);
        return ((YamlSequenceNode)yaml.Documents[0].RootNode[list]).Cast<YamlMappingNode>();
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StBriefingBot.sln")))
            {
                return Path.Combine(folder.FullName, "knowledge");
            }
        }

        throw new DirectoryNotFoundException("The tests look for the knowledge folder beside StBriefingBot.sln, above the folder they run in; run them from a checkout.");
    }

    private static string? Text(YamlMappingNode entry, string key) => entry.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private static List<string> List(YamlMappingNode entry, string key) =>
        entry.Children.TryGetValue(key, out var value) ? ((YamlSequenceNode)value).Select(item => ((YamlScalarNode)item).Value!).ToList() : [];
}

internal sealed record EvaluatedClaim(string Id, string Kind, string Language, string Claim, IReadOnlyList<string> Passages, bool IsSupported);
