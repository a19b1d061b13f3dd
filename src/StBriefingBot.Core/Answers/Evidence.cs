using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>A citable unit of a passage, chosen for a question.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Position">Its place among the passage's statements, from 0.</param>
/// <param name="Profile">Its text, read.</param>
/// <param name="Score">How well it fits, comparable within one question.</param>
/// <param name="Coverage">The share of the question's weight that it covers with its context, 0 to 1.</param>
/// <param name="OwnCoverage">The share that its own words cover, 0 to 1.</param>
/// <param name="HasAskedType">Whether it holds the kind of thing asked for.</param>
/// <param name="Degrees">Per concept of the question, how well the statement with its context says it.</param>
/// <param name="OwnDegrees">Per concept, how well the statement says it as a reader takes it: with the heading above, and in a document with the sentences it continues.</param>
/// <param name="InOwnWords">Per concept, whether the statement says it in the question's own words, itself or in the heading above it.</param>
/// <param name="Asked">How the question written for the statement that comes nearest fits; null where none is written.</param>
public sealed record Evidence(
    Passage Passage,
    int Position,
    SentenceProfile Profile,
    double Score,
    double Coverage,
    double OwnCoverage,
    bool HasAskedType,
    IReadOnlyList<double> Degrees,
    IReadOnlyList<double> OwnDegrees,
    IReadOnlyList<bool> InOwnWords,
    AskedFit? Asked = null)
{
    public Statement Statement => Passage.Statements[Position];

    public string Text => Profile.Text;

    /// <summary>The text below its heading.</summary>
    public string InHeading => Passage.BelowHeading(Text);
}
