using DiscordSimulator.State;

namespace DiscordSimulator.Interactions;

/// <summary>Messages that answer an interaction.</summary>
internal static class InteractionMessages
{
    public static MessageDraft Draft(Interaction interaction, Simulation simulation, MessageTraits flags) => new(interaction.Channel, simulation.State.Bot)
    {
        Type = interaction.CommandName is null ? MessageType.Default : interaction.IsMenu ? MessageType.ContextMenuCommand : MessageType.SlashCommand,
        Flags = flags,
        OnlyFor = flags.HasFlag(MessageTraits.Ephemeral) ? interaction.User : null,
        Origin = new MessageOrigin(interaction.Id, (int)interaction.Kind, interaction.User, interaction.CommandName),
    };
}
