using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>Replies that state nothing: the library does not hold the answer, or nothing was asked.</summary>
internal static class Abstention
{
    private const int MissingShown = 3;
    private const int LongestShown = 60;

    /// <summary>Says what the library lacks and offers the passages that come near, those in the asker's language first.</summary>
    public static Answer For(Question question, IReadOnlyList<Concept> missing, EvidenceFound found, int? generation)
    {
        var nearest = NearPassages.Of(question, found);
        var text = Wording.NotInLibrary(question.Language, missing.Where(concept => !concept.Carried).Select(concept => Short(concept.Text)).Take(MissingShown).ToList());
        return Empty(nearest.Count > 0 ? $"{text} {Wording.Nearest(question.Language)}" : text, question.Language, nearest, generation);
    }

    /// <summary>A reply to a greeting, an order, an empty message.</summary>
    public static Answer Aside(string text, LanguageCode language, int? generation) => Empty(text, language, [], generation);

    /// <summary>What was typed is named, never thrown back at length.</summary>
    private static string Short(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");

    private static Answer Empty(string text, LanguageCode language, IReadOnlyList<RankedPassage> nearest, int? generation) =>
        new(text, null, true, language, "none", [], [], [], nearest, generation);
}
