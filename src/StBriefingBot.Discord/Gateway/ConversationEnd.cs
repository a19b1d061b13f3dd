namespace StBriefingBot.Discord.Gateway;

/// <summary>Why a connection ended, and how to go on.</summary>
internal abstract record ConversationEnd
{
    private ConversationEnd(string why) => Why = why;

    public string Why { get; }

    /// <summary>Connect again and get the events missed.</summary>
    public sealed record Resume(string Reason) : ConversationEnd(Reason);

    /// <summary>Connect again with a new session.</summary>
    /// <param name="AtOnce">False: Discord wants some seconds of chance in between.</param>
    public sealed record StartAfresh(string Reason, bool AtOnce) : ConversationEnd(Reason);

    public sealed record Refused(DiscordRefusal Refusal) : ConversationEnd(Refusal.Sentence);
}
