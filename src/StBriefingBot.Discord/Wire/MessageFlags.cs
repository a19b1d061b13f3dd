namespace StBriefingBot.Discord.Wire;

/// <summary>Bits of a message's <c>flags</c>.</summary>
internal static class MessageFlags
{
    /// <summary>No previews of links.</summary>
    public const int SuppressEmbeds = 1 << 2;

    /// <summary>Only the person who asked sees it.</summary>
    public const int Ephemeral = 1 << 6;

    /// <summary>A deferred response that was not given yet.</summary>
    public const int Loading = 1 << 7;
}
