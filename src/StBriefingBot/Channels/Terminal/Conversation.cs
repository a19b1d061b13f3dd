using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Terminal;

/// <summary>What the chat remembers: the last questions, the last answer, and the language spoken.</summary>
/// <param name="Turns">Questions so far, oldest first, as many as a follow-up may refer to.</param>
/// <param name="LastAnswer">Whose passages can be opened; null before the first one that cites.</param>
/// <param name="Language">The language of the last question.</param>
internal sealed record Conversation(IReadOnlyList<string> Turns, Answer? LastAnswer, LanguageCode Language)
{
    public static Conversation Start(LanguageCode language) => new([], null, language);

    /// <summary>The question with what came before it.</summary>
    public AskRequest Request(string question) => new([.. Turns, question], Language: null, AsOf: null, SourceIds: []);

    public Conversation After(string question, Answer answer, int remember) => new(
        [.. Turns.Append(question).TakeLast(remember)],
        answer.Citations.Count > 0 ? answer : LastAnswer,
        answer.Language);
}
