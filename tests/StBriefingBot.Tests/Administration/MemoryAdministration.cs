using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Tests.Administration;

/// <summary>What waits for a decision, and whose turn it is, in memory.</summary>
internal sealed class MemoryAdministration : IHeldReindexes, IReindexTurn, IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public HeldReindex? Held { get; set; }

    /// <summary>How often somebody had a turn.</summary>
    public int Turns { get; private set; }

    public void Dispose() => turn.Dispose();

    public Task<HeldReindex?> FindAsync(CancellationToken cancellationToken) => Task.FromResult(Held);

    public Task KeepAsync(HeldReindex? held, CancellationToken cancellationToken)
    {
        Held = held;
        return Task.CompletedTask;
    }

    public async Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        Turns++;
        return new Leave(turn);
    }

    private sealed class Leave(SemaphoreSlim turn) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            turn.Release();
            return ValueTask.CompletedTask;
        }
    }
}
