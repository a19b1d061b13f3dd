namespace DiscordSimulator.Interactions;

/// <summary>How a bot first responds, by Discord's numbers.</summary>
public enum CallbackType
{
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
    Modal = 9,
}
