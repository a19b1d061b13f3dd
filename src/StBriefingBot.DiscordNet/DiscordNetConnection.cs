using Microsoft.Extensions.Logging;
using StBriefingBot.Discord;
using Wire = StBriefingBot.Discord.Wire;

namespace StBriefingBot.DiscordNet;

/// <summary>
/// Discord through Discord.Net: its client keeps the gateway (sharding, resuming, heartbeats, packed frames) and knows servers, channels and people.
/// Requests go through our own client: Discord.Net answers only interactions that it received itself in the same process, and sends no nonce.
/// </summary>
internal sealed class DiscordNetConnection(ConnectionSettings settings, Random random, TimeProvider time, ILogger<DiscordNetConnection> logger)
    : RestConnection(settings, random, time, logger)
{
    public override Task<DiscordRefusal?> RunAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken) =>
        new GatewayRun(Settings, Rest, IdentifyAsync, receive, Time, Logger).ExecuteAsync(cancellationToken);

    /// <summary>Discord.Net reads what was filled in only from forms made of rows, the older kind that Discord still takes.</summary>
    public override Task<DiscordOutcome> RespondAsync(InteractionAddress interaction, Wire.InteractionResponse response, CancellationToken cancellationToken) =>
        base.RespondAsync(interaction, response is { Type: Wire.ResponseType.Form, Data: { } form } ? response with { Data = form with { Components = Rows(form.Components) } } : response, cancellationToken);

    private static List<Wire.Component> Rows(IReadOnlyList<Wire.Component>? components) =>
        [.. (components ?? []).Select(component => component is { Type: Wire.ComponentType.Label, Inner: { } input } ? Wire.Component.Row(input with { Label = component.Label }) : component)];
}
