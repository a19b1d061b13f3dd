using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Briefs;

/// <summary>Puts one page together from what the library says on a topic, in the library's own words.</summary>
/// <param name="search">Finds passages.</param>
/// <param name="library">Catalogue and discrepancies.</param>
/// <param name="time">The clock.</param>
/// <param name="reference">How a source is cited.</param>
public sealed class WriteBrief(SearchPassages search, Library library, TimeProvider time, Func<CatalogueEntry, LanguageCode, string> reference)
{
    private const int Searched = 60;
    private const int MostSections = 6;
    private const int MostLines = 3;

    /// <summary>A passage so much less near than the nearest one is about something else.</summary>
    private const double LeastShare = 0.55;

    /// <summary>A word of a topic that stands nowhere in the library, from this length on, makes it a topic of which the library knows nothing: what is left of it is another.</summary>
    private const int ShortestTelling = 4;

    /// <summary>The brief; null where the library has nothing on the topic in this language.</summary>
    /// <param name="topic">Words in either language.</param>
    /// <param name="language">The language of the statements.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Brief?> ExecuteAsync(string topic, LanguageCode language, CancellationToken cancellationToken)
    {
        foreach (var word in WordReader.Read(topic).Where(word => word.Kind == WordKind.Latin && word.Surface.Length >= ShortestTelling))
        {
            if ((await search.ExecuteAsync(word.Surface, top: 1, cancellationToken)).Count == 0)
            {
                return null;
            }
        }

        var ranked = (await search.ExecuteAsync(topic, Searched, cancellationToken))
            .Where(found => found.Passage.Language == language && found.Passage.IsRestated && library.Catalogue.Find(found.Passage.SourceId) is not null).ToList();
        var near = ranked.TakeWhile(found => found.Score >= LeastShare * ranked[0].Score).Take(MostSections).Select(found => found.Passage).ToList();
        if (near.Count == 0)
        {
            return null;
        }

        var sources = near.Select(passage => passage.SourceId).Distinct().ToList();
        var sections = near.Select(passage => Section(passage, sources.IndexOf(passage.SourceId) + 1)).Where(section => section.Lines.Count > 0).ToList();
        var timeline = sections.SelectMany(section => section.Lines).Where(line => line.Date is not null).DistinctBy(line => line.Text).OrderBy(line => line.Date!.Value.Earliest).ToList();
        var touched = near.SelectMany(passage => passage.Statements).SelectMany(statement => new[] { statement.Disputed, statement.Corrects }).ToHashSet();
        return new Brief(
            topic.Trim(),
            language,
            time.Today(),
            sections,
            timeline,
            [.. library.Discrepancies.Where(each => touched.Contains(each.Id))],
            [.. sources.Select((id, i) => new BriefReference(i + 1, library.Catalogue.Find(id)!, reference(library.Catalogue.Find(id)!, language)))]);
    }

    /// <summary>A passage's first statements, without those that the record corrects or that rest on a weak basis.</summary>
    private static BriefSection Section(Passage passage, int marker)
    {
        var lines = passage.Statements.Where(statement => statement is { Disputed: null, Confidence: not Confidence.Low }).Take(MostLines)
            .Select(statement => statement.Span.Of(passage.Text))
            .Select(text => new BriefLine(text, marker, passage, StatementDate.First(text)));
        return new BriefSection(passage.HeadingPath.Count > 0 ? passage.HeadingPath[^1] : passage.Title, [.. lines]);
    }
}
