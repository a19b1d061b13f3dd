namespace StBriefingBot.Composition;

/// <summary>
/// Something that takes work to make: made when first asked for, then kept; made anew when what it was made from has another version. A failure is not kept.
/// </summary>
/// <param name="make">Makes it.</param>
/// <param name="version">The version of what it is made from; null for what never changes.</param>
internal sealed class Once<T>(Func<CancellationToken, Task<T>> make, Func<CancellationToken, Task<int?>>? version = null) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim making = new(1, 1);
    private Made? made;

    public async ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        if (made is { } known && (version is null || known.Version == await version(cancellationToken)))
        {
            return known.Value;
        }

        await making.WaitAsync(cancellationToken);
        try
        {
            // Asked for beside the work: whoever waits for a first answer waits for the longer of the two. What changes meanwhile is noticed the next time.
            var asked = version?.Invoke(cancellationToken) ?? Task.FromResult<int?>(null);
            if (made is { } other && other.Version == await asked)
            {
                return other.Value;
            }

            var value = await make(cancellationToken);
            made = new Made(value, await asked);
            return value;
        }
        finally
        {
            making.Release();
        }
    }

    /// <summary>Makes it beside other work. A failure is seen by whoever awaits it, here or at the next <see cref="GetAsync"/>.</summary>
    public Task<T> Begin(CancellationToken cancellationToken) => Task.Run(async () => await GetAsync(cancellationToken), cancellationToken);

    public void Dispose() => making.Dispose();

    private sealed record Made(T Value, int? Version);
}
