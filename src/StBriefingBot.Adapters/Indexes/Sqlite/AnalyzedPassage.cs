using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>A passage with its terms, field by field, for ranking (lists) and for phrases (joined).</summary>
internal sealed record AnalyzedPassage(
    Passage Passage,
    IReadOnlyList<string> Title,
    IReadOnlyList<string> Heading,
    IReadOnlyList<string> Text,
    string TitlePhrases,
    string HeadingPhrases,
    string TextPhrases)
{
    // Marks the end of a heading among phrases, so that none runs from one heading into the next; no term is written like this.
    private const string HeadingEnd = " ¶ ";

    public static AnalyzedPassage Of(Passage passage) => new(
        passage,
        TextAnalyzer.IndexTerms(passage.Title),
        TextAnalyzer.IndexTerms(string.Join('\n', passage.HeadingPath)),
        TextAnalyzer.IndexTerms(passage.Text),
        Phrases(passage.Title),
        string.Join(HeadingEnd, passage.HeadingPath.Select(Phrases)),
        Phrases(passage.Text));

    private static string Phrases(string text) => string.Join(' ', TextAnalyzer.PhraseTerms(text));
}
