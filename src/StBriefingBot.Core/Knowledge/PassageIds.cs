using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Hands out the passage ids of one document, no two alike.</summary>
internal sealed class PassageIds
{
    private const string FullText = ".text";
    private readonly string prefix;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> slugs;
    private readonly Dictionary<string, int> parts = new(StringComparer.Ordinal);

    public PassageIds(SourceText document)
    {
        prefix = $"{document.SourceId}.{document.Language.Tag()}{(document.Kind == PassageKind.FullText ? FullText : "")}#";
        slugs = document.Sections.Select(section => section.Slug).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True for the id of a passage in a source's own words; all others are restatements.</summary>
    public static bool NamesFullText(string id) => id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end && id.AsSpan(0, end).EndsWith(FullText, StringComparison.Ordinal);

    public string Next(string slug)
    {
        if (taken.Add(slug))
        {
            parts[slug] = 1;
            return prefix + slug;
        }

        // A section may itself be called "slug-2": its name is kept for it.
        var number = parts[slug];
        string candidate;
        do
        {
            number++;
            candidate = $"{slug}-{number}";
        }
        while (slugs.Contains(candidate) || !taken.Add(candidate));

        parts[slug] = number;
        return prefix + candidate;
    }
}
