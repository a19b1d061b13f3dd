using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>A query term divided into what the index holds: questions repeat the forms of the thesaurus again and again.</summary>
/// <param name="Words">Each word once, with how often the term says it.</param>
/// <param name="Phrase">The words in order, grammar included.</param>
internal sealed record AnalyzedTerm(IReadOnlyList<KeyValuePair<string, int>> Words, IReadOnlyList<string> Phrase)
{
    public static AnalyzedTerm Of(string text) =>
        new([.. TextAnalyzer.QueryTerms(text).CountBy(word => word, StringComparer.Ordinal)], TextAnalyzer.PhraseTerms(text));
}
