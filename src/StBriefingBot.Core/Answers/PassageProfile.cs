using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>A passage read once: the profile of each statement and of what stands above them.</summary>
internal sealed record PassageProfile(Passage Passage, SentenceProfile Title, SentenceProfile Heading, IReadOnlyList<SentenceProfile> Statements)
{
    public static PassageProfile Of(Passage passage, Thesaurus thesaurus) => new(
        passage,
        SentenceProfile.Of(passage.Title, thesaurus),
        SentenceProfile.Of(string.Join(". ", passage.HeadingPath), thesaurus),
        passage.Statements.Select(statement => SentenceProfile.Of(statement.Span.Of(passage.Text), thesaurus)).ToList());
}
