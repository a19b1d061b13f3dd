using Microsoft.Extensions.Logging;
using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>The bot in Discord: registers the commands, answers people, and leaves nobody waiting when it stops.</summary>
internal sealed partial class DiscordChannel : IDisposable
{
    private const int RememberedEvents = 4096;

    private readonly IDiscordConnection connection;
    private readonly DiscordCommands commands;
    private readonly ChannelSettings settings;
    private readonly PendingResponses pending;
    private readonly RegisteredGuilds guilds;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly BoundedWork work;
    private readonly SeenIds seen = new(RememberedEvents);
    private readonly InteractionHandler interactions;
    private readonly MessageHandler messages;
    private readonly CancellationTokenSource outOfPatience = new();
    private volatile string botId = "";
    private int registered;

    public DiscordChannel(
        IDiscordConnection connection, DiscordCommands commands, ChannelSettings settings, PendingResponses pending, RegisteredGuilds guilds, TimeProvider time, ILogger<DiscordChannel> logger)
    {
        (this.connection, this.commands, this.settings, this.pending, this.guilds, this.time, this.logger) = (connection, commands, settings, pending, guilds, time, logger);
        work = new BoundedWork(settings.Parallel, settings.Waiting);
        var delivery = new ResponseDelivery(connection, time, logger);
        interactions = new InteractionHandler(connection, commands, settings, delivery, pending, work, new Acknowledgements(time), time, logger);
        messages = new MessageHandler(connection, commands, settings, delivery, new KnownChannels(connection), work);
    }

    /// <summary>Runs until the token is cancelled or Discord refuses for good; then finishes what it began.</summary>
    /// <param name="connected">Told once, when Discord has taken all commands.</param>
    /// <param name="cancellationToken">Stops it gracefully.</param>
    /// <returns>Why Discord refuses; null after a cancellation.</returns>
    public async Task<DiscordRefusal?> ExecuteAsync(Action connected, CancellationToken cancellationToken)
    {
        // Read before anything new is promised: those who are being answered now need no excuse.
        var left = pending.Left();
        Follow(() => ExcuseAsync(left, outOfPatience.Token));
        var refusal = await connection.RunAsync(happened => Receive(happened, connected), cancellationToken);
        var idle = work.IdleAsync();
        if (await Task.WhenAny(idle, Task.Delay(settings.Patience, time, CancellationToken.None)) != idle)
        {
            await outOfPatience.CancelAsync();
            await Task.WhenAny(idle, Task.Delay(settings.Patience, time, CancellationToken.None));
        }

        return refusal;
    }

    public void Dispose()
    {
        outOfPatience.Dispose();
        work.Dispose();
    }

    private void Receive(DiscordEvent happened, Action connected)
    {
        switch (happened)
        {
            case DiscordEvent.Connected hello:
                botId = hello.BotId;
                LogConnected(logger, hello.Shard);
                if (Interlocked.Exchange(ref registered, 1) == 0)
                {
                    Follow(() => RegisterAsync(hello.ApplicationId, connected, outOfPatience.Token));
                }

                break;
            case DiscordEvent.InteractionCreated created when seen.Add(created.Interaction.Id):
                Follow(() => interactions.HandleAsync(created.Interaction, botId, outOfPatience.Token));
                break;
            case DiscordEvent.MessageCreated created when seen.Add(created.Message.Id):
                Follow(() => messages.HandleAsync(created.Message, botId, outOfPatience.Token));
                break;
        }
    }

    /// <summary>Starts something that nobody waits for but a stop.</summary>
    private void Follow(Func<Task> begin)
    {
        work.Begin();
        _ = Task.Run(async () =>
        {
            try
            {
                await begin();
            }
            catch (OperationCanceledException) when (outOfPatience.IsCancellationRequested)
            {
                LogCutShort(logger);
            }
            catch (Exception exception)
            {
                // The outermost layer of an event: one that goes wrong must not take the others with it.
                LogFault(logger, commands.Fault("discord", exception));
            }
            finally
            {
                work.End();
            }
        });
    }

    private async Task RegisterAsync(string applicationId, Action connected, CancellationToken cancellationToken)
    {
        var everywhere = CommandRegistration.Global(commands.Declarations, servers: settings.Guilds.Count == 0, settings.DirectMessages);
        var allTaken = IsTaken(null, await connection.RegisterCommandsAsync(applicationId, null, everywhere, cancellationToken));
        foreach (var guild in settings.Guilds)
        {
            allTaken &= IsTaken(guild, await connection.RegisterCommandsAsync(applicationId, guild, CommandRegistration.ForGuild(commands.Declarations), cancellationToken));
        }

        // Noted whatever became of it: commands that were taken must be found again when the server is taken off the list.
        guilds.Keep(settings.Guilds.Union(await ClearAsync(applicationId, cancellationToken), StringComparer.Ordinal));
        if (allTaken)
        {
            connected();
        }
    }

    /// <summary>Takes the commands away from servers that are no longer listed.</summary>
    /// <returns>Those where that failed; it is tried again at the next start.</returns>
    private async Task<IReadOnlyList<string>> ClearAsync(string applicationId, CancellationToken cancellationToken)
    {
        var left = new List<string>();
        foreach (var guild in guilds.Read().Except(settings.Guilds, StringComparer.Ordinal))
        {
            // A server that the bot has left has no commands of it either.
            if (await connection.RegisterCommandsAsync(applicationId, guild, [], cancellationToken) is not (DiscordOutcome.Done or DiscordOutcome.Refused))
            {
                left.Add(guild);
            }
        }

        return left;
    }

    private bool IsTaken(string? guild, DiscordOutcome outcome)
    {
        if (outcome is DiscordOutcome.Done)
        {
            return true;
        }

        LogNotRegistered(logger, guild ?? "everywhere", outcome.ToString());
        return false;
    }

    /// <summary>Tells those whom an earlier process left waiting. Who was answered, or has waited too long, is left alone.</summary>
    private async Task ExcuseAsync(IReadOnlyList<PendingResponse> left, CancellationToken cancellationToken)
    {
        foreach (var owed in left)
        {
            if (time.GetUtcNow() - owed.Since < DiscordLimits.Interaction
                && await connection.FindResponseAsync(owed.Address, cancellationToken) is DiscordOutcome.Done { Message: { } message }
                && (message.Flags & MessageFlags.Loading) != 0)
            {
                var words = DiscordLabels.In(LanguageCodes.FromTag(owed.Language) ?? LanguageCode.English).Restarted;
                await connection.EditResponseAsync(owed.Address, DiscordReply.Sentence(words), cancellationToken);
            }

            pending.Forget(owed.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: connected (shard {Shard}).")]
    private static partial void LogConnected(ILogger logger, int shard);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord did not take the commands for {Where}: {Outcome}. Check that the application was added there with the scope applications.commands.")]
    private static partial void LogNotRegistered(ILogger logger, string where, string outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord: an event was not handled (reference {Reference}).")]
    private static partial void LogFault(ILogger logger, string reference);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: something begun was not finished before the stop.")]
    private static partial void LogCutShort(ILogger logger);
}
