namespace DiscordSimulator.State;

/// <summary>The types of channel a chat bot meets, by Discord's numbers.</summary>
public enum ChannelKind
{
    Text = 0,
    Direct = 1,
    PublicThread = 11,
    PrivateThread = 12,
}
