using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Rest;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord.Gateway;

/// <summary>All shards of a connection: asks Discord how many, starts them in turn, keeps them together.</summary>
internal sealed partial class ShardGroup(ConnectionSettings settings, RestClient rest, Random random, TimeProvider time, ILogger logger)
{
    /// <summary>Runs until the token is cancelled or Discord refuses one of them.</summary>
    public async Task<DiscordRefusal?> ExecuteAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken)
    {
        try
        {
            var (refusal, found) = await AskAsync(cancellationToken);
            return found is { } gateway ? await RunAsync(gateway.Bot, gateway.Address, receive, cancellationToken) : refusal;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<DiscordRefusal?> RunAsync(GatewayBot bot, Uri address, Action<DiscordEvent> receive, CancellationToken cancellationToken)
    {
        var count = settings.Shards > 0 ? settings.Shards : Math.Max(1, bot.Shards);
        var shared = new GatewaySettings(
            settings.Api, settings.Token, address, GatewayIntents.For(settings.FreeThreads), settings.Compress, count, settings.GatewayTimes, time, random);
        using var turns = new IdentifyTurns(bot.SessionStartLimit.MaxConcurrency, settings.GatewayTimes.IdentifyWindow, time);
        using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Enumerable.Range(0, count).Select(number => new Shard(shared, number, turns, receive, logger).ExecuteAsync(together.Token)).ToList();
        var first = await Task.WhenAny(running);
        await together.CancelAsync();
        await Task.WhenAll(running);
        return await first;
    }

    /// <summary>Asks until Discord answers, and until it allows a start.</summary>
    private async Task<(DiscordRefusal? Refusal, (GatewayBot Bot, Uri Address)? Gateway)> AskAsync(CancellationToken cancellationToken)
    {
        var pause = settings.GatewayTimes.FirstPause;
        while (true)
        {
            var answer = await rest.SendAsync(RestRoute.GatewayBot, null, cancellationToken);
            if (answer is RestAnswer.Received { Status: HttpStatusCode.Unauthorized })
            {
                return (DiscordRefusal.Token, null);
            }

            if (Read(answer) is { } bot && settings.Api.Gateway(bot.Url, settings.Compress) is { } address)
            {
                if (bot.SessionStartLimit.Remaining > 0)
                {
                    return (null, (bot, address));
                }

                var wait = TimeSpan.FromMilliseconds(Math.Max(1, bot.SessionStartLimit.ResetAfter));
                LogUsedUp(logger, wait.TotalMinutes);
                await Task.Delay(wait, time, cancellationToken);
                continue;
            }

            LogNoGateway(logger, answer is RestAnswer.Failed failed ? failed.Reason : "Discord did not say where its gateway is.", pause.TotalSeconds);
            await Task.Delay(pause, time, cancellationToken);
            pause = pause * 2 < settings.GatewayTimes.LongestPause ? pause * 2 : settings.GatewayTimes.LongestPause;
        }
    }

    private static GatewayBot? Read(RestAnswer answer)
    {
        try
        {
            var bot = answer is RestAnswer.Received { Status: HttpStatusCode.OK } received ? JsonSerializer.Deserialize(received.Body, DiscordJson.Wire.GatewayBot) : null;
            return bot is { Url: not null, SessionStartLimit: not null } ? bot : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord allows no further start of this bot for {Minutes} minutes. Waiting; do not restart it meanwhile.")]
    private static partial void LogUsedUp(ILogger logger, double minutes);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason} Asking again in {Seconds} s.")]
    private static partial void LogNoGateway(ILogger logger, string reason, double seconds);
}
