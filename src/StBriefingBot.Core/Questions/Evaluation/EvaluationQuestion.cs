using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>What the bot should do with a question.</summary>
public enum Expectation
{
    Answer,
    Abstain,

    /// <summary>Both are right; an answer is judged by its facts.</summary>
    Either,
}

/// <summary>A question with what is known about its right answer.</summary>
/// <param name="Id">Names it in reports; unique in its set.</param>
/// <param name="Kind">What sort of question, for grouping: factoid, list, near-miss …</param>
/// <param name="Language">The language it is asked in, for grouping.</param>
/// <param name="Turns">As in <see cref="AskRequest.Turns"/>.</param>
/// <param name="AsOf">As in <see cref="AskRequest.AsOf"/>.</param>
/// <param name="Must">Facts the answer must hold; each is met by any one of its alternatives.</param>
/// <param name="MustNot">What the answer must not say; its notes may, to warn of it.</param>
/// <param name="Sources">Ids of sources any of which may be cited; all may when empty.</param>
/// <param name="Expect">Whether an answer is expected.</param>
public sealed record EvaluationQuestion(
    string Id,
    string Kind,
    LanguageCode Language,
    IReadOnlyList<string> Turns,
    DateOnly? AsOf,
    IReadOnlyList<IReadOnlyList<string>> Must,
    IReadOnlyList<string> MustNot,
    IReadOnlyList<string> Sources,
    Expectation Expect);

/// <summary>A question set as read: what cannot be read is listed, the rest is used.</summary>
public sealed record QuestionSet(IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<QuestionSetProblem> Problems);

/// <param name="File">The file's path.</param>
/// <param name="Line">From 1; null when the whole file is concerned.</param>
/// <param name="Reason">A sentence: what is wrong and what to do.</param>
public sealed record QuestionSetProblem(string File, int? Line, string Reason);
