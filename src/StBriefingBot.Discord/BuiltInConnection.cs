using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Gateway;

namespace StBriefingBot.Discord;

/// <summary>Discord without any package: the gateway over a WebSocket, the rest over HTTP.</summary>
internal sealed class BuiltInConnection(ConnectionSettings settings, Random random, TimeProvider time, ILogger<BuiltInConnection> logger)
    : RestConnection(settings, random, time, logger)
{
    public override Task<DiscordRefusal?> RunAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken) =>
        new ShardGroup(Settings, Rest, Random, Time, Logger).ExecuteAsync(receive, cancellationToken);
}
