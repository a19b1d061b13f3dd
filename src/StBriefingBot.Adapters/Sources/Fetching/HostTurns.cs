using System.Collections.Concurrent;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>Sees to it that no host gets requests faster than it is asked politely.</summary>
internal sealed class HostTurns(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns when it is the caller's turn at this host; the one after has to wait for the pause.</summary>
    public async Task WaitAsync(string host, TimeSpan pause, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var after = next.AddOrUpdate(host, now + pause, (_, free) => (free > now ? free : now) + pause);
        var wait = after - pause - now;
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }
}
