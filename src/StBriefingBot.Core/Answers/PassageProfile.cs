using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>A passage read once: the profile of each statement, of what stands above them, and of the questions written for them.</summary>
internal sealed record PassageProfile(
    Passage Passage, SentenceProfile Title, SentenceProfile Heading, IReadOnlyList<SentenceProfile> Statements, IReadOnlyList<IReadOnlyList<AskedForm>> Asked)
{
    public static PassageProfile Of(Passage passage, Thesaurus thesaurus, Func<SentenceProfile, Question> read) => new(
        passage,
        SentenceProfile.Of(passage.Kind == PassageKind.FullText ? $"{passage.Title} {NameOf(passage.SourceId)}" : passage.Title, thesaurus),
        SentenceProfile.Of(string.Join(". ", passage.HeadingPath), thesaurus),
        passage.Statements.Select(statement => SentenceProfile.Of(statement.Span.Of(passage.Text), thesaurus)).ToList(),
        passage.Statements.Select(IReadOnlyList<AskedForm> (statement) => [.. (statement.Asked ?? []).Select(text => new AskedForm(text, asked => SentenceProfile.Of(asked, thesaurus), read))]).ToList());

    /// <summary>Who saves a document names the file for what it is about, often in Latin letters where its title has none: "hama-library" of 浜図書館.</summary>
    private static string NameOf(string sourceId) => string.Join(' ', sourceId.Split('-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
