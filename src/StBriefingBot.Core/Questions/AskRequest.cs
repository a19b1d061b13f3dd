using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions;

/// <summary>A question with what came before it.</summary>
/// <param name="Turns">What the person typed in this conversation, oldest first; the last one is the question. Never empty.</param>
/// <param name="Language">The language to answer in; read from the question when null.</param>
/// <param name="AsOf">Answer as the library stood on this day; today's library when null.</param>
/// <param name="SourceIds">Answer from these sources only; from all when empty.</param>
public sealed record AskRequest(IReadOnlyList<string> Turns, LanguageCode? Language, DateOnly? AsOf, IReadOnlyList<string> SourceIds)
{
    /// <summary>Who asks, with the channel before it; null where nobody is known.</summary>
    public string? Asker { get; init; }

    /// <summary>Told every verified sentence of a language model as soon as it stands; null where nobody watches.</summary>
    public Action<AnswerSentence>? Written { get; init; }
}
