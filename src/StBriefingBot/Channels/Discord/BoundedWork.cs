namespace StBriefingBot.Channels.Discord;

/// <summary>Runs work a few pieces at a time and keeps the rest waiting, up to a bound. Thread-safe.</summary>
internal sealed class BoundedWork(int parallel, int waiting) : IDisposable
{
    private readonly SemaphoreSlim slots = new(parallel);
    private readonly Lock gate = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int admitted;
    private int open;
    private bool closing;

    /// <summary>Runs the work when a slot is free.</summary>
    /// <returns>False at once when too much is waiting already; the work is not run.</returns>
    public async Task<bool> TryRunAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (admitted >= parallel + waiting)
            {
                return false;
            }

            admitted++;
        }

        try
        {
            await slots.WaitAsync(cancellationToken);
            try
            {
                await work();
            }
            finally
            {
                slots.Release();
            }
        }
        finally
        {
            lock (gate)
            {
                admitted--;
            }
        }

        return true;
    }

    /// <summary>Counts something that stopping waits for, from its first response to its last message.</summary>
    public void Begin()
    {
        lock (gate)
        {
            open++;
        }
    }

    public void End()
    {
        lock (gate)
        {
            open--;
            if (closing && open == 0)
            {
                idle.TrySetResult();
            }
        }
    }

    /// <summary>Completes when nothing is open any more.</summary>
    public Task IdleAsync()
    {
        lock (gate)
        {
            closing = true;
            if (open == 0)
            {
                idle.TrySetResult();
            }
        }

        return idle.Task;
    }

    public void Dispose() => slots.Dispose();
}
