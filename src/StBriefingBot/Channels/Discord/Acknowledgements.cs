namespace StBriefingBot.Channels.Discord;

/// <summary>
/// Lets first responses, which are due within three seconds, go before the work that may take longer: while any is on its way, no further work starts.
/// </summary>
internal sealed class Acknowledgements(TimeProvider time)
{
    /// <summary>A stream of interactions without end must not hold up the answers for ever.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private TaskCompletionSource? quiet;
    private int underWay;

    /// <summary>Sends a first response.</summary>
    public async Task<T> FirstAsync<T>(Func<Task<T>> respond)
    {
        lock (gate)
        {
            underWay++;
        }

        try
        {
            return await respond();
        }
        finally
        {
            lock (gate)
            {
                if (--underWay == 0)
                {
                    quiet?.TrySetResult();
                    quiet = null;
                }
            }
        }
    }

    /// <summary>Returns when no first response is on its way, or when it has waited long enough.</summary>
    public async Task QuietAsync(CancellationToken cancellationToken)
    {
        Task none;
        lock (gate)
        {
            if (underWay == 0)
            {
                return;
            }

            quiet ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            none = quiet.Task;
        }

        try
        {
            await none.WaitAsync(LongestWait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Long enough: the answers have waited for their turn.
        }
    }
}
