namespace DiscordSimulator.State;

/// <summary>What a message is, by Discord's numbers.</summary>
public enum MessageType
{
    Default = 0,
    ThreadCreated = 18,
    Reply = 19,
    SlashCommand = 20,
    ContextMenuCommand = 23,
}
