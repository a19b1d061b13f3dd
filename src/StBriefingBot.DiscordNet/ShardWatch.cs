using System.Collections.Concurrent;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Gateway;

namespace StBriefingBot.DiscordNet;

/// <summary>
/// Sees how the connections of a client end. Discord.Net connects again by itself, also where Discord refuses for good, and in some cases never again:
/// both are noticed here.
/// </summary>
internal sealed class ShardWatch(TimeProvider time)
{
    /// <summary>Discord.Net's longest pause between two attempts is a minute, and an attempt may take half of one.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<int, DateTimeOffset> lostSince = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource> disconnected = new();
    private readonly TaskCompletionSource<DiscordRefusal> refused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task NoteAsync(DiscordSocketClient connected)
    {
        lostSince.TryRemove(connected.ShardId, out _);
        disconnected[connected.ShardId] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return Task.CompletedTask;
    }

    public Task NoteAsync(Exception? why, DiscordSocketClient lost)
    {
        lostSince.TryAdd(lost.ShardId, time.GetUtcNow());
        if (disconnected.TryGetValue(lost.ShardId, out var waiting))
        {
            waiting.TrySetResult();
        }

        if (CloseCode(why) is { } code && CloseCodes.Meaning(code) is ConversationEnd.Refused refusal)
        {
            refused.TrySetResult(refusal.Refusal);
        }

        return Task.CompletedTask;
    }

    /// <summary>Returns when Discord refuses, or with null when a shard has not come back for too long.</summary>
    public async Task<DiscordRefusal?> EndAsync(CancellationToken cancellationToken)
    {
        using var looking = new PeriodicTimer(Look, time);
        while (true)
        {
            var next = looking.WaitForNextTickAsync(cancellationToken).AsTask();
            if (await Task.WhenAny(refused.Task, next) == refused.Task)
            {
                return await refused.Task;
            }

            await next;
            if (lostSince.Values.Any(since => time.GetUtcNow() - since >= GivenUpAfter))
            {
                return null;
            }
        }
    }

    /// <summary>Returns when goodbye was said on every connection, or after a moment.</summary>
    public async Task StoppedAsync(IReadOnlyCollection<DiscordSocketClient>? shards)
    {
        var open = (shards ?? []).Where(shard => shard.ConnectionState != ConnectionState.Disconnected).Select(shard => disconnected.GetValueOrDefault(shard.ShardId)?.Task ?? Task.CompletedTask);
        await Task.WhenAny(Task.WhenAll(open), Task.Delay(Goodbye, time, CancellationToken.None));
    }

    private static int? CloseCode(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is WebSocketClosedException closed)
            {
                return closed.CloseCode;
            }
        }

        return null;
    }
}
