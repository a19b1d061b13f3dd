using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands;

/// <summary>A command: its declaration and what it does. Registered once, offered by every channel.</summary>
public interface ICommand
{
    CommandDeclaration Declaration { get; }

    /// <summary>Does it. What can go wrong in the asker's world is a <see cref="Reply.Declined"/>; exceptions are for bugs and are caught by the dispatcher alone.</summary>
    Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken);
}

/// <summary>A request that passed the door: its options fit the declaration and its speaker may use the command.</summary>
/// <param name="Options">Values that fit the declaration; absent ones were not given.</param>
/// <param name="Speaker">Who asks.</param>
/// <param name="Role">The highest role the speaker holds.</param>
/// <param name="Place">Where.</param>
/// <param name="Language">The language to reply in.</param>
public sealed record CommandCall(OptionValues Options, Speaker Speaker, Role Role, Place Place, LanguageCode Language)
{
    /// <summary>Told the verified sentences of an answer while it is written; null where nobody watches.</summary>
    public Action<AnswerSentence>? Written { get; init; }

    /// <summary>Told a sentence at a time how far it has come; null when nobody listens.</summary>
    public IProgress<string>? Progress { get; init; }
}
