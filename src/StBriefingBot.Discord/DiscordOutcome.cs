using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord;

/// <summary>What came of a call.</summary>
internal abstract record DiscordOutcome
{
    private DiscordOutcome()
    {
    }

    /// <param name="Message">The message as it now is; null where the call makes none.</param>
    public sealed record Done(DiscordMessage? Message = null) : DiscordOutcome;

    /// <summary>A channel or thread.</summary>
    public sealed record Opened(DiscordPlace Place) : DiscordOutcome;

    /// <summary>The interaction expired or was never known: there is nobody to respond to any more.</summary>
    public sealed record Gone(string Reason) : DiscordOutcome;

    /// <summary>Somebody, perhaps this program before a restart, has responded already.</summary>
    public sealed record AlreadyAnswered : DiscordOutcome;

    /// <summary>Discord will not do it, and asking again would not help.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Code">Discord's own code, 0 when it gave none.</param>
    /// <param name="Reason">Discord's words.</param>
    public sealed record Refused(int Status, int Code, string Reason) : DiscordOutcome;

    /// <summary>Discord could not be reached, or failed, after several attempts.</summary>
    public sealed record Unreachable(string Reason) : DiscordOutcome;
}

/// <summary>Whose token this is.</summary>
internal abstract record IdentityOutcome
{
    private IdentityOutcome()
    {
    }

    /// <param name="Guilds">The servers the bot is in, at most 200.</param>
    public sealed record Known(Application Application, IReadOnlyList<Guild> Guilds) : IdentityOutcome;

    public sealed record Refused(DiscordRefusal Refusal) : IdentityOutcome;

    public sealed record Unreachable(string Reason) : IdentityOutcome;
}
