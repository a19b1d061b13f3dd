using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>The numbered reference of a statement.</summary>
internal static class EvidenceCitation
{
    /// <summary>Of a stretch of a passage that stands in a statement or begins in it.</summary>
    public static Citation Of(Passage passage, Statement statement, TextSpan span, int marker, Catalogue catalogue, LanguageCode language)
    {
        var entry = catalogue.Find(passage.SourceId);
        return new Citation(
            marker,
            passage.SourceId,
            passage.Id,
            Locators.Of(passage, statement, language),
            entry?.TitleIn(language) ?? passage.Title,
            entry?.IssuerIn(language),
            entry?.Date,
            CitationUrl.Of(entry, passage, statement, span.Of(passage.Text)),
            span.Of(passage.Text),
            span);
    }

    public static Citation Of(Evidence evidence, int marker, Catalogue catalogue, LanguageCode language)
    {
        var entry = catalogue.Find(evidence.Passage.SourceId);
        return new Citation(
            marker,
            evidence.Passage.SourceId,
            evidence.Passage.Id,
            evidence.Passage.Locator,
            entry?.TitleIn(language) ?? evidence.Passage.Title,
            entry?.IssuerIn(language),
            entry?.Date,
            CitationUrl.Of(entry, evidence),
            evidence.Text,
            evidence.Statement.Span);
    }
}
