using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>A numbered reference of an answer, with everything needed to show and check it.</summary>
/// <param name="Marker">The number in brackets, from 1.</param>
/// <param name="Title">The source's title in the answer's language where known.</param>
/// <param name="Url">From the catalogue; null when the catalogue has none.</param>
/// <param name="Quote">The sentence or sentences of the passage that are cited, unchanged.</param>
/// <param name="Span">Where the quote stands in the passage's text.</param>
public sealed record Citation(
    int Marker, string SourceId, string PassageId, string Locator, string Title, string? Issuer, PartialDate? Date, string? Url, string Quote, TextSpan Span)
{
    /// <summary>True where <see cref="Quote"/> is our restatement of the source and not the source's own words.</summary>
    public bool IsRestated => !PassageIds.NamesFullText(PassageId);
}

/// <summary>Whose words a sentence is in.</summary>
public enum SentenceOrigin
{
    /// <summary>The library's own.</summary>
    Quoted,

    /// <summary>A language model's, from evidence in the answer's language.</summary>
    Written,

    /// <summary>A language model's, from evidence in the other language.</summary>
    Translated,
}

/// <summary>A shown sentence and the markers of what supports it.</summary>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Markers, SentenceOrigin Origin = SentenceOrigin.Quoted);

/// <summary>What a person gets for a question: verified sentences with citations, or an abstention.</summary>
/// <param name="Text">The whole answer for reading: sentences with their markers, or the abstention's sentence.</param>
/// <param name="ShortAnswer">The span that answers ("2 May 2019"); null where no span does.</param>
/// <param name="Abstained">True when the library does not support an answer (also for greetings and off-topic messages).</param>
/// <param name="Composer">Which composer wrote the draft.</param>
/// <param name="Sentences">Verified sentences, the direct answer first; empty when abstained.</param>
/// <param name="Citations">In order of their markers; empty when abstained.</param>
/// <param name="Notes">Where sources disagree, as-of dates, cautions; each a full sentence.</param>
/// <param name="Nearest">When abstained: the nearest passages, best first, at most three.</param>
/// <param name="Generation">The index generation that answered; null when there is none.</param>
/// <param name="Trace">How it came about; null when the library was not asked.</param>
public sealed record Answer(
    string Text,
    string? ShortAnswer,
    bool Abstained,
    LanguageCode Language,
    string Composer,
    IReadOnlyList<AnswerSentence> Sentences,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> Notes,
    IReadOnlyList<RankedPassage> Nearest,
    int? Generation,
    AnswerTrace? Trace = null);
