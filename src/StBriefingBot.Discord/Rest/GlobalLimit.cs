namespace StBriefingBot.Discord.Rest;

/// <summary>The limit over all requests that carry the bot's token: 50 within any second, and none while Discord says to wait.</summary>
internal sealed class GlobalLimit(TimeProvider time)
{
    private const int RequestsPerWindow = 50;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> sent = new();
    private DateTimeOffset pausedUntil;

    /// <summary>Returns when a request may be sent, and counts it.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        while (WaitFor() is { } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    public void PauseFor(TimeSpan pause)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + pause;
            pausedUntil = until > pausedUntil ? until : pausedUntil;
        }
    }

    private TimeSpan? WaitFor()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (pausedUntil > now)
            {
                return pausedUntil - now;
            }

            while (sent.TryPeek(out var first) && now - first >= Window)
            {
                sent.Dequeue();
            }

            if (sent.Count < RequestsPerWindow)
            {
                sent.Enqueue(now);
                return null;
            }

            return sent.Peek() + Window - now;
        }
    }
}
