namespace DiscordSimulator.Interactions;

/// <summary>What a person did, by Discord's numbers.</summary>
public enum InteractionKind
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}
