using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Rest;

namespace StBriefingBot.Discord.Gateway;

/// <summary>All shards of a connection: asks Discord how many, starts them in turn, keeps them together.</summary>
internal sealed class ShardGroup(ConnectionSettings settings, RestClient rest, Random random, TimeProvider time, ILogger logger)
{
    /// <summary>Runs until the token is cancelled or Discord refuses one of them.</summary>
    public async Task<DiscordRefusal?> ExecuteAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken)
    {
        try
        {
            var (refusal, found) = await new GatewayEntrance(settings, rest, time, logger).AskAsync(cancellationToken);
            return found is null ? refusal : await RunAsync(found, receive, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<DiscordRefusal?> RunAsync(OpenGateway gateway, Action<DiscordEvent> receive, CancellationToken cancellationToken)
    {
        var shared = new GatewaySettings(
            settings.Api, settings.Token, gateway.Address, GatewayIntents.For(settings.FreeThreads), settings.Compress, gateway.Shards, settings.GatewayTimes, time, random);
        using var turns = new IdentifyTurns(gateway.MaxConcurrency, settings.GatewayTimes.IdentifyWindow, time);
        using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Enumerable.Range(0, gateway.Shards).Select(number => new Shard(shared, number, turns, receive, logger).ExecuteAsync(together.Token)).ToList();
        var first = await Task.WhenAny(running);
        await together.CancelAsync();
        await Task.WhenAll(running);
        return await first;
    }
}
