using System.Text;

namespace StBriefingBot.Core.Language;

/// <summary>
/// Turns text into the terms an index keeps and looks for. English: stems; a hyphenated name (QZS-6) joined and in parts; co-operation also as one word.
/// Numbers without thousands separators, an ordinal as its number, a number before a kanji also together with it (14回). Japanese: overlapping pairs of
/// characters over kanji and kana, kana type and ー disregarded, and each kanji alone so that a question of one character finds something.
/// </summary>
public static class TextAnalyzer
{
    /// <summary>The terms of a passage in reading order.</summary>
    public static IReadOnlyList<string> IndexTerms(string text)
    {
        var terms = new List<string>(text.Length / 5);
        Analyze(text, new IndexTermCollector(terms, phrases: null));
        return terms;
    }

    /// <summary>Both in one walk: the terms of a passage, and its <see cref="PhraseTerms"/> separated by spaces.</summary>
    public static (IReadOnlyList<string> Terms, string Phrases) IndexTermsAndPhrases(string text)
    {
        var terms = new List<string>(text.Length / 5);
        var phrases = new StringBuilder(text.Length);
        Analyze(text, new IndexTermCollector(terms, phrases));
        return (terms, phrases.ToString());
    }

    /// <summary>The words of a text and its pairs of Japanese characters, nothing else: neighbours here are neighbours in the text.</summary>
    public static IReadOnlyList<string> PhraseTerms(string text)
    {
        var terms = new List<string>();
        Analyze(text, new QueryTermCollector(terms, keepsFunctionWords: true));
        return terms;
    }

    /// <summary>
    /// The terms to look for, repeated as often as the text repeats them, without words that say nothing about a subject unless there are no others.
    /// </summary>
    public static IReadOnlyList<string> QueryTerms(string text)
    {
        var terms = new List<string>();
        Analyze(text, new QueryTermCollector(terms, keepsFunctionWords: false));
        if (terms.Count == 0)
        {
            Analyze(text, new QueryTermCollector(terms, keepsFunctionWords: true));
        }

        return terms;
    }

    private static void Analyze<TCollector>(string text, TCollector collector)
        where TCollector : ITermCollector
    {
        var folded = TextFolding.Fold(text);
        new TermReader<TCollector>(folded, collector).Read();
    }
}
