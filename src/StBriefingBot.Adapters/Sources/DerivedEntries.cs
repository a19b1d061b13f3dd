using StBriefingBot.Adapters.Sources.Digests;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources;

/// <summary>Catalogue entries for digests in a folder that has no catalogue: one per source, with the titles its digests carry.</summary>
internal static class DerivedEntries
{
    public static async Task AddAsync(List<CatalogueEntry> entries, LibraryFile.Digest digest, CancellationToken cancellationToken)
    {
        var (text, _) = await TextFile.ReadAsync(digest.Path, Extent.Whole, cancellationToken);
        if (text is null || DigestFile.Read(digest.Name, FrontMatter.Read(text)).OfType<ReadOutcome.Read>().SingleOrDefault() is not { Text: var read })
        {
            return;
        }

        var isJapanese = read.Language == LanguageCode.Japanese;
        var at = entries.FindIndex(entry => entry.Id.Equals(read.SourceId, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            entries.Add(new CatalogueEntry(
                read.SourceId, SourceKind.Document, [], null, [], read.Title, isJapanese ? read.Title : null, null, null, null, null, null, read.Language.Tag(), null, null, [], []));
        }
        else
        {
            entries[at] = isJapanese ? entries[at] with { TitleJapanese = read.Title } : entries[at] with { Title = read.Title, LanguageTag = read.Language.Tag() };
        }
    }
}
