using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels;

/// <summary>
/// How every channel says whose words are shown: a digest restates its source, and whoever quotes the source must know. Where all is restated it is said
/// once; where a source's own text stands beside it, each restatement is marked.
/// </summary>
internal static class Restated
{
    /// <summary>The heading above what an answer cites.</summary>
    public static string Heading(string sources, IReadOnlyList<Citation> citations, LanguageCode language) => citations.Count > 0 && citations.All(citation => citation.IsRestated)
        ? In(language, $"{sources}, restated above in our own words", $"{sources}（上の文は当ボットによる要約）")
        : sources;

    /// <summary>What follows one reference of an answer; empty where the heading says it, and for a source's own words.</summary>
    public static string Mark(Citation citation, IReadOnlyList<Citation> all, LanguageCode language) =>
        citation.IsRestated && !all.All(each => each.IsRestated) ? Mark(language) : "";

    /// <summary>What follows a reference that stands alone.</summary>
    public static string Mark(Citation citation, LanguageCode language) => citation.IsRestated ? Mark(language) : "";

    /// <summary>What follows one passage of a list; empty where the sentence below the list says it, and for a source's own words.</summary>
    public static string Mark(Passage passage, IReadOnlyList<RankedPassage> all, LanguageCode language) =>
        passage.IsRestated && !AreAll(all) ? Mark(language) : "";

    /// <summary>What follows the statement that an explanation of an answer quotes; empty for a source's own words.</summary>
    public static string Mark(AnswerTrace trace, LanguageCode language) => trace.NearestIsRestated ? Mark(language) : "";

    /// <summary>The sentence below a passage; null for a source's own words.</summary>
    public static string? Sentence(Passage passage, LanguageCode language) => passage.IsRestated
        ? In(language, "StBriefingBot's restatement, not the source's own words.", "当ボットによる要約です。出典の原文ではありません。")
        : null;

    /// <summary>The sentence below a list of passages; null unless all are restated.</summary>
    public static string? Sentence(IReadOnlyList<RankedPassage> passages, LanguageCode language) => passages.Count > 0 && AreAll(passages)
        ? In(language, "All of these are StBriefingBot's restatements, not the sources' own words.", "いずれも当ボットによる要約です。出典の原文ではありません。")
        : null;

    /// <summary>What the library holds of sources in general.</summary>
    public static string OfSources(LanguageCode language) => In(language,
        "Of each source the library holds a restatement in our own words, unless its full text was imported.",
        "各出典についてライブラリーにあるのは当ボットによる要約です（全文を取り込んだ場合を除く）。");

    /// <summary>What the library holds of one source.</summary>
    public static string OfSource(bool hasFullText, LanguageCode language) => hasFullText
        ? In(language, "a restatement in our own words, and the imported full text", "当ボットによる要約と、取り込んだ全文")
        : In(language, "a restatement in our own words, not the source's text", "当ボットによる要約（原文ではありません）");

    private static bool AreAll(IReadOnlyList<RankedPassage> passages) => passages.All(ranked => ranked.Passage.IsRestated);

    private static string Mark(LanguageCode language) => In(language, " (restated in our own words)", "（当ボットによる要約）");

    private static string In(LanguageCode language, string english, string japanese) => language == LanguageCode.Japanese ? japanese : english;
}
