using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>A field of a passage: its terms for ranking, and its words in a row for phrases.</summary>
internal readonly record struct AnalyzedField(IReadOnlyList<string> Terms, string Phrases)
{
    public static AnalyzedField Of(string text)
    {
        var (terms, phrases) = TextAnalyzer.IndexTermsAndPhrases(text);
        return new AnalyzedField(terms, phrases);
    }
}

/// <summary>A passage with its terms, field by field.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Title">Its source's title.</param>
/// <param name="Heading">The headings above it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Asked">The terms of the questions that its statements answer.</param>
internal sealed record AnalyzedPassage(Passage Passage, AnalyzedField Title, AnalyzedField Heading, AnalyzedField Text, IReadOnlyList<string> Asked)
{
    // A word no question holds, so that no phrase runs from one heading into the next.
    private const string HeadingEnd = " ¶ ";

    public static AnalyzedPassage Of(Passage passage)
    {
        var headings = passage.HeadingPath.Select(AnalyzedField.Of).ToArray();
        return new AnalyzedPassage(
            passage,
            AnalyzedField.Of(passage.Title),
            new AnalyzedField([.. headings.SelectMany(heading => heading.Terms)], string.Join(HeadingEnd, headings.Select(heading => heading.Phrases))),
            AnalyzedField.Of(passage.Text),
            [.. passage.Statements.SelectMany(statement => statement.Asked ?? []).SelectMany(TextAnalyzer.IndexTerms)]);
    }
}
