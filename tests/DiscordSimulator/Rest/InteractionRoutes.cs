using DiscordSimulator.Interactions;

namespace DiscordSimulator.Rest;

/// <summary>The first response to an interaction.</summary>
internal static class InteractionRoutes
{
    public static IReadOnlyList<RestRoute> All { get; } =
    [
        new("POST", "/interactions/{interaction_id}/{interaction_token}/callback", RouteLimit.Callbacks, Respond) { Body = BodyKind.Fields, IsInteraction = true },
    ];

    /// <remarks>An interaction that was not answered in three seconds is as unknown as one that never was.</remarks>
    private static RestReply Respond(RestCall call)
    {
        var simulation = call.Simulation;

        if (call.Id("interaction_id") is not { } id || simulation.Interactions.Find(id) is not { } interaction || interaction.Token != call.Value("interaction_token")
            || interaction.IsOverdue(simulation.Now))
        {
            return RestReply.Error(404, 10062, "Unknown interaction");
        }

        return interaction.Response is null
            ? new Callback(simulation, interaction, call).Respond()
            : RestReply.Error(400, 40060, "Interaction has already been acknowledged.");
    }
}
