using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>Finds passages for words a person typed, in either language.</summary>
public sealed class SearchPassages(IPassageIndex index, Thesaurus thesaurus)
{
    private readonly QuestionReader reader = new(thesaurus);
    private readonly QueryBuilder queries = new(thesaurus);

    /// <summary>Best first; empty when nothing matches.</summary>
    /// <param name="text">Words or a question; any characters.</param>
    /// <param name="top">At most so many, 1 to 1000.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyList<RankedPassage>> ExecuteAsync(string text, int top, CancellationToken cancellationToken)
    {
        var query = queries.Build(reader.Read(text, language: null), [], top);
        var found = await index.SearchAsync(query.Terms.Count > 0 ? query : Literal(text, query), cancellationToken);
        return found.Passages;
    }

    /// <summary>Someone who searches for nothing but "the who" means these words.</summary>
    private static SearchQuery Literal(string text, SearchQuery empty) =>
        empty with { Terms = [.. WordReader.Read(text).Select((word, position) => new QueryTerm(word.Surface, Concept: position))] };
}
