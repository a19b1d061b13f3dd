namespace DiscordSimulator.People;

/// <summary>How far the bot is with an interaction, as the person sees it.</summary>
public enum InvocationState
{
    /// <summary>Nothing came yet, and there is still time.</summary>
    Waiting,

    /// <summary>"The application did not respond."</summary>
    Failed,

    /// <summary>"… is thinking"</summary>
    Thinking,

    /// <summary>Acknowledged without showing anything.</summary>
    Acknowledged,

    /// <summary>An answer is there, or the message was changed.</summary>
    Answered,

    /// <summary>A window with fields opened.</summary>
    Modal,

    /// <summary>Suggestions came.</summary>
    Suggestions,
}
