using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands;

/// <summary>Who speaks.</summary>
/// <param name="Id">With the channel before it, such as <c>discord:80351110224678912</c>; the same person has the same id in every conversation of a channel.</param>
/// <param name="RoleIds">The groups the channel says the person is in, in the same form (<c>discord:role:41771983423143936</c>).</param>
public sealed record Speaker(string Id, IReadOnlyList<string> RoleIds);

/// <summary>Where it is said.</summary>
/// <param name="Id">With the channel before it: the thread, else the channel, else the person's direct conversation.</param>
/// <param name="IsPrivate">Whether only the speaker reads there.</param>
public sealed record Place(string Id, bool IsPrivate);

/// <summary>What a channel hands over for a command that was typed, pressed or chosen.</summary>
/// <param name="Command">The name of a declared command; anything a client can send may stand here.</param>
/// <param name="Options">Values by option name, unchecked.</param>
/// <param name="Language">The language the person's client is set to, for where the text tells none; null where that is not known.</param>
public sealed record CommandRequest(string Command, IReadOnlyDictionary<string, string> Options, Speaker Speaker, Place Place, LanguageCode? Language)
{
    /// <summary>The language of the words that named the command; null where they are the same in both.</summary>
    public LanguageCode? Spoken { get; init; }

    /// <summary>Whether the channel can show what waits for the speaker to the speaker alone (<see cref="Reply.Notices"/>).</summary>
    public bool TakesNotices { get; init; }

    /// <summary>Told the verified sentences of an answer while it is written; null where the channel shows answers whole.</summary>
    public Action<AnswerSentence>? Written { get; init; }

    /// <summary>Told a sentence at a time how far a long command has come; null where a channel cannot show it.</summary>
    public IProgress<string>? Progress { get; init; }
}
