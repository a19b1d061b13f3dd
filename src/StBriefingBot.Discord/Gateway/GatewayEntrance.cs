using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Rest;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord.Gateway;

/// <summary>Where and how to connect.</summary>
/// <param name="Shards">How many connections share the servers.</param>
/// <param name="MaxConcurrency">How many of them may identify within a window.</param>
internal sealed record OpenGateway(Uri Address, int Shards, int MaxConcurrency);

/// <summary>Asks Discord where its gateway is and whether the bot may start.</summary>
internal sealed partial class GatewayEntrance(ConnectionSettings settings, RestClient rest, TimeProvider time, ILogger logger)
{
    /// <summary>Asks until Discord answers, and until it allows a start.</summary>
    public async Task<(DiscordRefusal? Refusal, OpenGateway? Gateway)> AskAsync(CancellationToken cancellationToken)
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
                    return (null, new OpenGateway(address, settings.Shards > 0 ? settings.Shards : Math.Max(1, bot.Shards), Math.Max(1, bot.SessionStartLimit.MaxConcurrency)));
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
