namespace StBriefingBot.Discord.Gateway;

/// <summary>Lets no more shards identify at a time than Discord allows: of those that share a turn, one in every window.</summary>
internal sealed class IdentifyTurns(int maxConcurrency, TimeSpan window, TimeProvider time) : IDisposable
{
    private readonly Turn[] turns = [.. Enumerable.Range(0, Math.Max(1, maxConcurrency)).Select(_ => new Turn())];

    /// <summary>Returns when the shard may identify.</summary>
    public async Task TakeAsync(int shard, CancellationToken cancellationToken)
    {
        var turn = turns[shard % turns.Length];
        await turn.Free.WaitAsync(cancellationToken);
        try
        {
            while (turn.Next is { } next && next - time.GetUtcNow() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, cancellationToken);
            }

            turn.Next = time.GetUtcNow() + window;
        }
        finally
        {
            turn.Free.Release();
        }
    }

    public void Dispose()
    {
        foreach (var turn in turns)
        {
            turn.Free.Dispose();
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Free { get; } = new(1);

        public DateTimeOffset? Next { get; set; }
    }
}
