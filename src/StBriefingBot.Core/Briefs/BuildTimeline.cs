using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Briefs;

/// <summary>A statement of the library that says when something was.</summary>
/// <param name="Date">The first date it states to the month at least.</param>
/// <param name="Text">The statement.</param>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Kind">How its source stands to the article.</param>
public sealed record TimelineEvent(PartialDate Date, string Text, Passage Passage, SourceKind Kind);

/// <summary>Puts the library's dated statements in order. What the record corrects is left out, and so is what rests on a weak basis.</summary>
public sealed class BuildTimeline(IPassageIndex index, Catalogue catalogue)
{
    /// <summary>In order of time; of the statements in this language alone.</summary>
    public async Task<IReadOnlyList<TimelineEvent>> ExecuteAsync(LanguageCode language, CancellationToken cancellationToken)
    {
        var events = new List<TimelineEvent>();
        foreach (var entry in catalogue.Entries)
        {
            var passages = await index.OfSourceAsync(entry.Id, cancellationToken);
            events.AddRange(passages.Where(passage => passage.Language == language && passage.IsRestated).SelectMany(passage => Dated(passage, entry.Kind)));
        }

        return [.. events.OrderBy(each => each.Date.Earliest).ThenBy(each => each.Date.Latest)];
    }

    private static IEnumerable<TimelineEvent> Dated(Passage passage, SourceKind kind) =>
        from statement in passage.Statements
        where statement is { Disputed: null, Confidence: not Confidence.Low }
        let text = statement.Span.Of(passage.Text)
        let dates = StatementDate.All(text).Distinct().ToList()

        // What corrects a date names the wrong one too, and often first.
        where dates.Count > 0 && (statement.Corrects is null || dates.Count == 1)
        select new TimelineEvent(dates[0], text, passage, kind);
}
