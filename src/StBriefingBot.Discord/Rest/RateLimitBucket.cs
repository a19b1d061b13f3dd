using System.Threading.Channels;

namespace StBriefingBot.Discord.Rest;

/// <summary>Requests that share a limit. They go one after the other, so that messages of a channel keep their order and no limit is overrun.</summary>
internal sealed class RateLimitBucket(TimeProvider time)
{
    /// <summary>Whose turn it is: room for one. Unlike a semaphore it needs no disposal when the bucket is forgotten.</summary>
    private readonly Channel<bool> turn = Channel.CreateBounded<bool>(1);

    private long blockedUntilTicks;
    private int users;

    public bool IsIdle => Volatile.Read(ref users) == 0 && BlockedUntil <= time.GetUtcNow();

    private DateTimeOffset BlockedUntil => new(Volatile.Read(ref blockedUntilTicks), TimeSpan.Zero);

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref users);
        try
        {
            await turn.Writer.WriteAsync(true, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref users);
            throw;
        }

        try
        {
            while (BlockedUntil - time.GetUtcNow() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            Leave();
            throw;
        }
    }

    public void Leave()
    {
        Interlocked.Decrement(ref users);
        turn.Reader.TryRead(out _);
    }

    public void BlockFor(TimeSpan wait) => Volatile.Write(ref blockedUntilTicks, (time.GetUtcNow() + wait).UtcTicks);
}
