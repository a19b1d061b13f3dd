namespace DiscordSimulator.State;

/// <summary>Discord's message flags that a bot can set or meet.</summary>
[Flags]
public enum MessageTraits
{
    None = 0,
    SuppressEmbeds = 1 << 2,
    HasThread = 1 << 5,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,
    ComponentsV2 = 1 << 15,
}
