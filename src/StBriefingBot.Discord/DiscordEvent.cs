using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord;

/// <summary>What Discord tells.</summary>
internal abstract record DiscordEvent
{
    private DiscordEvent()
    {
    }

    /// <summary>A shard is connected, for the first time or afresh; events may have been missed.</summary>
    public sealed record Connected(string ApplicationId, string BotId, int Shard) : DiscordEvent;

    public sealed record InteractionCreated(Interaction Interaction) : DiscordEvent;

    public sealed record MessageCreated(DiscordMessage Message) : DiscordEvent;
}
