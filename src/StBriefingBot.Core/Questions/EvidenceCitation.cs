using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions;

/// <summary>The numbered reference of a statement.</summary>
internal static class EvidenceCitation
{
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
