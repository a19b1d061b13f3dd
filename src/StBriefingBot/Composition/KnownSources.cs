using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Composition;

/// <summary>The ids a person may name: those of the catalogue, or of the documents where there is none.</summary>
internal sealed class KnownSources(Once<Library> library, ISourceReader reader)
{
    public async Task<IReadOnlySet<string>> AllAsync(CancellationToken cancellationToken)
    {
        var ids = (await library.GetAsync(cancellationToken)).Catalogue.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (ids.Count > 0)
        {
            return ids;
        }

        await foreach (var outcome in reader.ReadTextsAsync(cancellationToken))
        {
            if (outcome is ReadOutcome.Read read)
            {
                ids.Add(read.Text.SourceId);
            }
        }

        return ids;
    }
}
