using Microsoft.Extensions.Logging;

namespace StBriefingBot.Discord.Gateway;

/// <summary>Keeps one shard connected.</summary>
internal sealed partial class Shard(GatewaySettings settings, int number, IdentifyTurns turns, Action<DiscordEvent> receive, ILogger logger)
{
    /// <summary>A session that cannot be resumed so often is given up.</summary>
    private const int MostFruitlessResumes = 3;

    private GatewaySession? session;

    /// <summary>Runs until the token is cancelled or Discord refuses.</summary>
    /// <returns>Why Discord refuses; null after a cancellation.</returns>
    public async Task<DiscordRefusal?> ExecuteAsync(CancellationToken cancellationToken)
    {
        var fruitless = 0;
        try
        {
            while (true)
            {
                var conversation = new GatewayConversation(settings, number, turns, session, receive, logger);
                var end = await conversation.ExecuteAsync(cancellationToken);
                fruitless = conversation.Succeeded ? 0 : fruitless + 1;
                if (end is ConversationEnd.Refused refused)
                {
                    return refused.Refusal;
                }

                session = end is ConversationEnd.Resume && fruitless < MostFruitlessResumes ? conversation.Session : null;
                var pause = Pause(end, fruitless);
                LogEnded(logger, number, end.Why, session is not null, pause.TotalSeconds);
                await Task.Delay(pause, settings.Time, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>None after a connection that worked; else growing, and never the same for all.</summary>
    private TimeSpan Pause(ConversationEnd end, int fruitless)
    {
        var times = settings.Times;
        if (end is ConversationEnd.StartAfresh { AtOnce: false })
        {
            return times.AfterInvalidSession.Least + ((times.AfterInvalidSession.Most - times.AfterInvalidSession.Least) * settings.Chance());
        }

        var grown = fruitless == 0 ? TimeSpan.Zero : times.FirstPause * Math.Pow(2, Math.Min(fruitless - 1, 10));
        return (grown < times.LongestPause ? grown : times.LongestPause) * (0.5 + (settings.Chance() / 2));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord shard {Number}: {Why}. Connecting again (resume: {Resume}) in {Seconds} s.")]
    private static partial void LogEnded(ILogger logger, int number, string why, bool resume, double seconds);
}
