namespace StBriefingBot.Core.Administration.Checks;

/// <summary>A sentence of an answer and the passages it cites.</summary>
public sealed record KeptSentence(string Text, IReadOnlyList<string> PassageIds);

/// <param name="Id">Such as <c>SB-7F3K</c>.</param>
/// <param name="Text">The answer as people read it.</param>
public sealed record KeptAnswer(string Id, string Text, IReadOnlyList<KeptSentence> Sentences);

/// <summary>Answers that people were given, to be checked against a later generation.</summary>
public interface IKeptAnswers
{
    /// <summary>Every answer that cites something, newest first.</summary>
    IAsyncEnumerable<KeptAnswer> CitingAsync(CancellationToken cancellationToken);
}
