using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>Finds the passages that a pasted text may stand in: those that share its runs of words, then its words.</summary>
internal sealed class QuotationSearch(IPassageIndex index)
{
    private const int PassagesRead = 24;
    private const int WordsSought = 16;
    private const int RunLength = 4;
    private const int JapaneseRunLength = 8;

    public async Task<IReadOnlyList<RankedPassage>> FindAsync(string text, CancellationToken cancellationToken)
    {
        var terms = Runs(text).Concat(Words(text)).Distinct().Select((term, number) => new QueryTerm(term, 1, number)).ToList();
        return (await index.SearchAsync(new SearchQuery(terms, LanguageDetector.Detect(text), PassagesRead, []), cancellationToken)).Passages;
    }

    /// <summary>The beginning, the middle and the end: one of them stands as it is in a passage that holds most of the text.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        var words = WordReader.Read(text);
        var length = words.Any(word => JapaneseScript.IsJapanese(word.Folded[0])) ? JapaneseRunLength : RunLength;
        return new[] { 0, (words.Count - length) / 2, words.Count - length }
            .Where(start => start >= 0 && start + length <= words.Count).Distinct()
            .Select(start => text[words[start].Span.Start..words[start + length - 1].Span.End]);
    }

    /// <summary>Long words are rare ones.</summary>
    private static IEnumerable<string> Words(string text) => WordReader.Read(text)
        .Where(word => word.Kind != WordKind.Hiragana)
        .Select(word => word.Surface)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(word => JapaneseScript.IsJapanese(word[0]) ? word.Length * 3 : word.Length)
        .Take(WordsSought);
}
