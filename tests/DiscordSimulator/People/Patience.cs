namespace DiscordSimulator.People;

/// <summary>Waiting for something to come true, as long as a person would.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <param name="isSo">Looked at under the simulation's lock, after every change.</param>
    /// <param name="otherwise">The sentence for when it never came true.</param>
    public static async Task UntilAsync(Simulation simulation, Func<bool> isSo, Func<string> otherwise, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(Longest);

        while (true)
        {
            var next = simulation.Changes.Next;

            lock (simulation.Gate)
            {
                if (isSo())
                {
                    return;
                }
            }

            try
            {
                await next.WaitAsync(end.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException($"{otherwise()} Waited {Longest.TotalSeconds:0} seconds. The last requests: {Recent(simulation)}");
            }
        }
    }

    private static string Recent(Simulation simulation)
    {
        lock (simulation.Gate)
        {
            return string.Join("; ", simulation.Log.Records.TakeLast(5).Select(record => $"{record.Method} {record.Path} → {record.Status} {record.Answer}"));
        }
    }
}
