namespace StBriefingBot.Channels.Web.Components;

/// <summary>What can be done from within a reply. Absent where a page is shown without a conversation; links lead on there.</summary>
internal interface IReplyActions
{
    /// <summary>Gives a command; its reply joins the conversation below.</summary>
    /// <param name="said">What the person pressed, as the heading of the reply.</param>
    /// <param name="command">The command's name.</param>
    /// <param name="options">Its options.</param>
    Task GiveAsync(string said, string command, params (string Name, string Value)[] options);

    /// <summary>Gives a command; its reply is returned and joins nothing.</summary>
    Task<Core.Commands.Reply> AskAsync(string command, params (string Name, string Value)[] options);

    /// <summary>Opens a passage beside the conversation.</summary>
    /// <param name="marker">The number of a citation, or a passage's id.</param>
    /// <param name="answerId">The answer it is of; null for a passage by its id.</param>
    /// <param name="openedFrom">The id of the element that takes the focus back.</param>
    Task OpenPassageAsync(string marker, string? answerId, string openedFrom);
}
