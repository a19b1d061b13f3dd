using System.Diagnostics;
using Discord;
using Discord.Net;
using Discord.Net.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Gateway;
using StBriefingBot.Discord.Rest;

namespace StBriefingBot.DiscordNet;

/// <summary>Keeps Discord.Net's client connected, and starts a new one where it has given up.</summary>
internal sealed partial class GatewayRun(
    ConnectionSettings settings, RestClient rest, Func<CancellationToken, Task<IdentityOutcome>> identify, Action<DiscordEvent> receive, TimeProvider time, ILogger logger)
{
    private const int RememberedEvents = 4096;

    private readonly SeenIds seen = new(RememberedEvents);

    /// <returns>Null after a cancellation; else why Discord refuses.</returns>
    public async Task<DiscordRefusal?> ExecuteAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (refusal, gateway) = await new GatewayEntrance(settings, rest, time, logger).AskAsync(cancellationToken);
            return gateway is null ? refusal : await StayAsync(gateway, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<DiscordRefusal?> StayAsync(OpenGateway gateway, CancellationToken cancellationToken)
    {
        var pause = settings.GatewayTimes.FirstPause;
        while (true)
        {
            switch (await identify(cancellationToken))
            {
                case IdentityOutcome.Refused refused:
                    return refused.Refusal;
                case IdentityOutcome.Known known when await ConnectAsync(gateway, known.Application.Id, cancellationToken) is { } refusal:
                    return refusal;
                case IdentityOutcome.Known:
                    LogStartingAfresh(logger, pause.TotalSeconds);
                    break;
                case IdentityOutcome.Unreachable unreachable:
                    LogUnreachable(logger, unreachable.Reason, pause.TotalSeconds);
                    break;
                default:
                    throw new UnreachableException();
            }

            await Task.Delay(pause, time, cancellationToken);
            pause = pause * 2 < settings.GatewayTimes.LongestPause ? pause * 2 : settings.GatewayTimes.LongestPause;
        }
    }

    /// <returns>Why Discord refuses; null where Discord.Net has given up for another reason.</returns>
    private async Task<DiscordRefusal?> ConnectAsync(OpenGateway gateway, string applicationId, CancellationToken cancellationToken)
    {
        await using var client = new DiscordShardedClient(Configuration(gateway));
        var watch = new ShardWatch(time);
        client.Log += Log;
        client.ShardReady += shard => Tell(new DiscordEvent.Connected(applicationId, WireMessage.Id(shard.CurrentUser.Id), shard.ShardId));
        client.ShardDisconnected += (exception, shard) => watch.NoteAsync(exception, shard);
        client.ShardConnected += watch.NoteAsync;
        client.InteractionCreated += interaction => WireInteraction.Of(interaction) is { } read && seen.Add(read.Id) ? Tell(new DiscordEvent.InteractionCreated(read)) : Task.CompletedTask;
        client.MessageReceived += message => seen.Add(WireMessage.Id(message.Id)) ? Tell(new DiscordEvent.MessageCreated(WireMessage.Of(message))) : Task.CompletedTask;
        try
        {
            await client.LoginAsync(TokenType.Bot, settings.Token.Reveal(), validateToken: false);
            await client.StartAsync();
            return await watch.EndAsync(cancellationToken);
        }
        catch (HttpException exception) when (exception.HttpCode == System.Net.HttpStatusCode.Unauthorized)
        {
            return DiscordRefusal.Token;
        }
        catch (Exception exception) when (exception is HttpException or HttpRequestException or TimeoutException)
        {
            LogNoLogin(logger, exception.Message);
            return null;
        }
        finally
        {
            await client.StopAsync();
            await watch.StoppedAsync(client.Shards);
        }
    }

    private DiscordSocketConfig Configuration(OpenGateway gateway) => new()
    {
        GatewayHost = gateway.Address.AbsoluteUri,
        TotalShards = gateway.Shards,
        IdentifyMaxConcurrency = gateway.MaxConcurrency,

        // Servers besides what we ask for ourselves: Discord.Net drops messages from channels it was not told of.
        GatewayIntents = (global::Discord.GatewayIntents)StBriefingBot.Discord.Gateway.GatewayIntents.For(settings.FreeThreads) | global::Discord.GatewayIntents.Guilds,
        RestClientProvider = _ => DefaultRestClientProvider.Create(useProxy: !settings.Api.IsLoopback)(settings.Api.Base.AbsoluteUri),
        WebSocketProvider = () => new ResumingSocket(settings.Api, settings.Compress),
        LogGatewayIntentWarnings = false,
        LogLevel = LogSeverity.Info,

        // Our handlers only pass on; and when an interaction came is told by this machine's clock, which may differ from Discord's.
        HandlerTimeout = null,
        UseInteractionSnowflakeDate = false,
    };

    private Task Tell(DiscordEvent happened)
    {
        receive(happened);
        return Task.CompletedTask;
    }

    private Task Log(LogMessage message)
    {
        var level = message.Severity switch
        {
            LogSeverity.Critical or LogSeverity.Error => LogLevel.Error,
            LogSeverity.Warning => LogLevel.Warning,
            _ => LogLevel.Debug,
        };
        var sentence = string.Join(": ", new[] { message.Message, message.Exception?.Message }.OfType<string>());
        LogSaid(logger, level, message.Source, sentence);
        return Task.CompletedTask;
    }

    [LoggerMessage(Message = "Discord.Net ({Source}): {Sentence}")]
    private static partial void LogSaid(ILogger logger, LogLevel level, string source, string sentence);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord.Net gave up the connection. Starting it afresh in {Seconds} s.")]
    private static partial void LogStartingAfresh(ILogger logger, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason} Asking again in {Seconds} s.")]
    private static partial void LogUnreachable(ILogger logger, string reason, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord.Net could not log in: {Reason}")]
    private static partial void LogNoLogin(ILogger logger, string reason);
}
