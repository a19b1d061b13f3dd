using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Answers;

/// <summary>A question as read: what it asks for and what it speaks of.</summary>
/// <param name="Text">What the person typed.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Type">The kind of answer wanted.</param>
/// <param name="Concepts">What it speaks of, in order, without question words and stop words.</param>
/// <param name="AsksLatest">True for "the latest", "now", "still": of what fits, the newest answers.</param>
/// <param name="AsksNow">True for "now", "current": what was so some years ago does not answer.</param>
/// <param name="Counted">What a "how many" counts; null for all other questions.</param>
/// <param name="Claim">For a yes-no question: what it asks to confirm, as a statement. Otherwise the question without its question words.</param>
/// <param name="Frame">The statement it leaves open; null where no single name or value could complete it.</param>
/// <param name="Counter">The Japanese counter of a 何回 or 何人: the answer's number carries the same. Null for all other questions.</param>
public sealed record Question(string Text, LanguageCode Language, AnswerType Type, IReadOnlyList<Concept> Concepts, bool AsksLatest, bool AsksNow, Concept? Counted, string Claim, string? Counter = null, AnswerFrame? Frame = null);
