using Microsoft.Extensions.Logging;
using StBriefingBot.Channels.Discord;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Discord;

namespace StBriefingBot.Composition;

/// <summary>Runs the Discord channel while <c>stbot serve</c> runs, if a token is set.</summary>
internal sealed class DiscordService(
    StBotOptions options,
    LibraryLocation location,
    Surroundings surroundings,
    Once<Chat> chat,
    ConversationMemory memory,
    IFaultLog faults,
    DiscordConnections connections,
    TimeProvider time,
    ILoggerFactory logs)
{
    /// <summary>Below the data folder.</summary>
    private const string PendingFolder = "discord";

    /// <summary>How soon suggestions know of a library that another process has indexed; commands know at once.</summary>
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(15);

    /// <summary>Threads beyond those that answers may occupy.</summary>
    private const int SpareThreads = 32;

    /// <summary>What is known of the library: suggestions come from it, without waiting for anything.</summary>
    private volatile Chat? latest;

    /// <summary>Runs until the token is cancelled, then finishes what was begun. What stops it earlier is told on standard error.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        switch (DiscordTokenSource.Read(options.Discord, surroundings))
        {
            case DiscordTokenSource.Off:
                break;
            case DiscordTokenSource.Missing missing:
                await TellAsync($"{missing.Sentence} {missing.Remedy}");
                break;
            case DiscordTokenSource.Found found:
                await using (var connection = connections.Open(found.Token))
                {
                    await RunAsync(connection, cancellationToken);
                }

                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task RunAsync(IDiscordConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            if (await connection.IdentifyAsync(cancellationToken) is IdentityOutcome.Known { Application: { } application }
                && DiscordCheckup.WrongApplication(options.Discord, application.Name, application.Id) is { } wrong)
            {
                await TellAsync($"{wrong} Use the token of that application, or correct the setting.");
                return;
            }

            var commands = Commands(await LatestAsync(cancellationToken));
            KeepThreadsSpare();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var renewing = RenewAsync(stop.Token);
            var settings = new ChannelSettings(options.Discord.GuildIds, options.Discord.DirectMessages, options.Discord.FreeThreads, options.Discord.Parallel);
            var log = logs.CreateLogger<DiscordChannel>();
            var kept = Path.Combine(location.Data, PendingFolder);
            using var channel = new DiscordChannel(connection, commands, settings, new PendingResponses(kept, log), new RegisteredGuilds(kept, log), time, log);
            if (await channel.ExecuteAsync(() => surroundings.Error.WriteLine("Discord: ready. Commands are registered."), cancellationToken) is { } refusal)
            {
                await TellAsync(refusal.ToString());
            }

            await stop.CancelAsync();
            await renewing;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped before it had begun.
        }
    }

    /// <summary>Answers are stored on the pool's threads, which the disk may hold up; what is due within three seconds must not wait for one to get free.</summary>
    private void KeepThreadsSpare()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + options.Discord.Parallel + SpareThreads), ports);
    }

    private DiscordCommands Commands(Chat known) => new(
        [.. known.Commands.Declarations],
        async (request, cancellationToken) => await (await LatestAsync(cancellationToken)).Dispatcher.ExecuteAsync(request, cancellationToken),
        known.Typed.Read,
        (command, option, typed, speaker, language) => [.. (latest ?? known).Suggestions.Find(command, option, typed, speaker, language).Select(found => (found.Value, found.Label))],
        faults.Record,
        (answerId, speaker, from, to) =>
        {
            if (memory.FindAnswer(answerId, speaker, from) is { } answer)
            {
                memory.Keep(answer with { SpeakerId = speaker.Id, PlaceId = to.Id, IsPrivate = false });
            }
        });

    private async Task<Chat> LatestAsync(CancellationToken cancellationToken) => latest = await chat.GetAsync(cancellationToken);

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(RenewEvery, time);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await LatestAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped.
        }
    }

    private Task TellAsync(string sentence) => surroundings.Error.WriteLineAsync($"Discord is off: {sentence}");
}
