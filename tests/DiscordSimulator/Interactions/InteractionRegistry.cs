using DiscordSimulator.State;

namespace DiscordSimulator.Interactions;

/// <summary>All interactions, by id and by token.</summary>
internal sealed class InteractionRegistry(Simulation simulation)
{
    private const int TokenBytes = 96;
    private readonly Dictionary<ulong, Interaction> byId = [];
    private readonly Dictionary<string, Interaction> byToken = new(StringComparer.Ordinal);

    public IEnumerable<Interaction> All => byId.Values;

    public Interaction New(InteractionKind kind, User user, Channel channel, Message? source = null, string? command = null, bool isMenu = false)
    {
        var noise = new byte[TokenBytes];
        simulation.Options.Random.NextBytes(noise);
        var interaction = new Interaction(simulation.Ids.Next(), "aW50" + Convert.ToHexStringLower(noise), kind, user, channel, simulation.Now)
        {
            Source = source,
            CommandName = command,
            IsMenu = isMenu,
        };

        byId.Add(interaction.Id, interaction);
        byToken.Add(interaction.Token, interaction);
        return interaction;
    }

    public Interaction? Find(ulong id) => byId.GetValueOrDefault(id);

    public Interaction? Find(string token) => byToken.GetValueOrDefault(token);
}
