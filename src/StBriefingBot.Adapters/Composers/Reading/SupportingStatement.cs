using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Composers.Reading;

/// <summary>Finds the statements that a proposed sentence names by a passage's number and a quotation.</summary>
internal static class SupportingStatement
{
    private const int ShortestQuote = 8;

    /// <summary>Empty when the numbers name nothing that was sent.</summary>
    public static IReadOnlyList<Evidence> Find(ProposedSentence sentence, IReadOnlyList<NumberedPassage> material, Thesaurus thesaurus) =>
        [.. sentence.Passages.Where(number => number >= 1 && number <= material.Count).SelectMany(number => In(material[number - 1], sentence.Quote, thesaurus))];

    private static IEnumerable<Evidence> In(NumberedPassage cited, string quote, Thesaurus thesaurus)
    {
        var first = cited.Evidence[0];
        if (first.Passage.Kind != PassageKind.FullText || TextFolding.Fold(quote) is not { Length: >= ShortestQuote } folded)
        {
            return [first];
        }

        // A quotation may run over two sentences of a full text, and may begin in the middle of one.
        var quoted = first.Passage.Statements
            .Select((statement, position) => (Text: statement.Span.Of(first.Passage.Text), position))
            .Where(statement => Holds(TextFolding.Fold(statement.Text), folded))
            .Select(statement => cited.Evidence.FirstOrDefault(evidence => evidence.Position == statement.position)
                ?? first with { Position = statement.position, Profile = SentenceProfile.Of(statement.Text, thesaurus) })
            .ToList();
        return quoted.Count == 0 ? [first] : quoted;
    }

    private static bool Holds(string statement, string quote) =>
        statement.Contains(quote, StringComparison.Ordinal) || (statement.Length >= ShortestQuote && quote.Contains(statement, StringComparison.Ordinal));
}
