namespace StBriefingBot.Composition;

/// <summary>Something that takes work to make: made when first asked for, then kept. A failure is not kept.</summary>
internal sealed class Once<T>(Func<CancellationToken, Task<T>> make) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim making = new(1, 1);
    private T? made;

    public async ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        if (made is { } known)
        {
            return known;
        }

        await making.WaitAsync(cancellationToken);
        try
        {
            return made ??= await make(cancellationToken);
        }
        finally
        {
            making.Release();
        }
    }

    /// <summary>Makes it beside other work. A failure is seen by whoever awaits it, here or at the next <see cref="GetAsync"/>.</summary>
    public Task<T> Begin(CancellationToken cancellationToken) => Task.Run(async () => await GetAsync(cancellationToken), cancellationToken);

    public void Dispose() => making.Dispose();
}
