using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>Whether one statement tells what another has told.</summary>
internal static class Repetition
{
    private const double Share = 0.85;

    public static bool Repeats(Evidence candidate, Evidence told) =>
        IsTranslation(candidate, told) || (SaysNoNewValue(candidate.Profile, told.Profile) && SharedWords(candidate.Profile, told.Profile) >= Share);

    /// <summary>The same place in the other language's digest.</summary>
    public static bool IsTranslation(Evidence candidate, Evidence told) =>
        candidate.Passage.Language != told.Passage.Language && candidate.Passage.SourceId == told.Passage.SourceId
        && candidate.Position == told.Position && Slug(candidate.Passage.Id) == Slug(told.Passage.Id);

    private static string Slug(string passageId) => passageId[(passageId.IndexOf('#', StringComparison.Ordinal) + 1)..];

    private static bool SaysNoNewValue(SentenceProfile candidate, SentenceProfile told) =>
        candidate.Values.All(value => told.Values.Any(other => other.Supports(value)));

    private static double SharedWords(SentenceProfile candidate, SentenceProfile told)
    {
        var words = candidate.Words.Where(word => word.Kind != WordKind.Hiragana && word.Folded.Length > 3 || word.Kind is WordKind.Kanji or WordKind.Katakana).ToList();
        return words.Count == 0 ? 1 : (double)words.Count(word => told.HasStem(word.Stem) || (word.Kind == WordKind.Kanji && told.HasRun(word.Folded))) / words.Count;
    }
}
