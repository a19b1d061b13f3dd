namespace DiscordSimulator;

/// <summary>Wakes whoever waits for something to happen.</summary>
internal sealed class ChangeSignal
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = New();

    /// <summary>Take it before looking, so that nothing happens between the look and the wait.</summary>
    public Task Next
    {
        get
        {
            lock (gate)
            {
                return next.Task;
            }
        }
    }

    public void Raise()
    {
        TaskCompletionSource reached;

        lock (gate)
        {
            reached = next;
            next = New();
        }

        reached.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
