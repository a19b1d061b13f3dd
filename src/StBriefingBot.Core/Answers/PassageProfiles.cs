using System.Collections.Concurrent;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>Keeps the profiles of passages between questions. Bounded: when full, it starts afresh.</summary>
/// <param name="thesaurus">The library's words.</param>
/// <param name="read">Reads a question that was written for a statement.</param>
internal sealed class PassageProfiles(Thesaurus thesaurus, Func<SentenceProfile, Question> read)
{
    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<string, PassageProfile> profiles = new(StringComparer.Ordinal);

    /// <summary>A text that is no passage, read the same way.</summary>
    public SentenceProfile Of(string text) => SentenceProfile.Of(text, thesaurus);

    public PassageProfile Of(Passage passage)
    {
        // A reindex can change a passage under the same id: the text decides.
        if (profiles.TryGetValue(passage.Id, out var known) && known.Passage.Text == passage.Text && known.Passage.Title == passage.Title && SameAsked(known.Passage, passage))
        {
            return known;
        }

        if (profiles.Count >= Capacity)
        {
            profiles.Clear();
        }

        return profiles[passage.Id] = PassageProfile.Of(passage, thesaurus, read);
    }

    private static bool SameAsked(Passage left, Passage right) =>
        left.Statements.Count == right.Statements.Count && left.Statements.Zip(right.Statements).All(pair => (pair.First.Asked ?? []).SequenceEqual(pair.Second.Asked ?? []));
}
