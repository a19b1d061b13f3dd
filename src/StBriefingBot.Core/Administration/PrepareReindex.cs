using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration;

/// <summary>
/// Builds and checks a new generation and holds it for somebody's decision. One at a time: whoever asks while one is being prepared gets the same, and so
/// does whoever asks again while nothing has changed.
/// </summary>
public sealed class PrepareReindex(
    ReindexKnowledge reindex, ISourceReader reader, IPassageIndex live, IPassageIndexWriter writer, IHeldReindexes held, IReindexTurn turns)
{
    private readonly Lock gate = new();
    private readonly Listeners listeners = new();
    private Run? running;
    private ReindexPlan? lastPlan;

    public async Task<ReindexOutcome> ExecuteAsync(bool evenIfUnchanged, IProgress<ReindexProgress>? progress, CancellationToken cancellationToken)
    {
        using var listening = listeners.Add(progress);
        var joined = Join(evenIfUnchanged);
        try
        {
            return await joined.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            await LeaveAsync(joined);
        }
    }

    private Run Join(bool evenIfUnchanged)
    {
        lock (gate)
        {
            if (running is null)
            {
                var ending = new CancellationTokenSource();
                running = new Run(Task.Run(() => RunAsync(evenIfUnchanged, ending.Token), CancellationToken.None), ending);
            }

            running.Waiting++;
            return running;
        }
    }

    /// <summary>The last one to leave before the end stops the build, and waits until it has cleared up.</summary>
    private async Task LeaveAsync(Run joined)
    {
        lock (gate)
        {
            joined.Waiting--;
            if (joined.Waiting > 0)
            {
                return;
            }

            running = null;
        }

        await joined.Ending.CancelAsync();
        await joined.Task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        joined.Ending.Dispose();
    }

    private async Task<ReindexOutcome> RunAsync(bool evenIfUnchanged, CancellationToken cancellationToken)
    {
        await using var turn = await turns.TakeAsync(cancellationToken);
        if (await StillHeldAsync(cancellationToken) is { } plan)
        {
            return new ReindexOutcome.Held(plan);
        }

        var kept = await HeldGeneration.DiscardAsync(writer, held, cancellationToken);
        var newest = kept.Count == 0 ? 0 : kept.Max(generation => generation.Number);
        await held.KeepAsync(new HeldReindex(newest, null, null, false), cancellationToken);
        var outcome = await reindex.ExecuteAsync(new ReindexRequest(evenIfUnchanged) { Hold = true }, listeners, cancellationToken);
        lastPlan = (outcome as ReindexOutcome.Held)?.Plan;
        await held.KeepAsync(
            lastPlan is null ? null : new HeldReindex(newest, lastPlan.Candidate.Number, lastPlan.Base?.Number, lastPlan.Objections.Count > 0), CancellationToken.None);
        return outcome;
    }

    private async Task<ReindexPlan?> StillHeldAsync(CancellationToken cancellationToken)
    {
        if (lastPlan is not { } plan || await held.FindAsync(cancellationToken) is not { Candidate: { } candidate } || candidate != plan.Candidate.Number)
        {
            return null;
        }

        var current = await live.CurrentAsync(cancellationToken);
        return current?.Number == plan.Base?.Number && await reader.FingerprintAsync(cancellationToken) == plan.Candidate.Fingerprint ? plan : null;
    }

    private sealed class Run(Task<ReindexOutcome> task, CancellationTokenSource ending)
    {
        public Task<ReindexOutcome> Task { get; } = task;

        public CancellationTokenSource Ending { get; } = ending;

        public int Waiting { get; set; }
    }

    /// <summary>Everybody who waits for the same build hears of it.</summary>
    private sealed class Listeners : IProgress<ReindexProgress>
    {
        private readonly Lock gate = new();
        private readonly List<IProgress<ReindexProgress>> all = [];

        public void Report(ReindexProgress value)
        {
            IProgress<ReindexProgress>[] told;
            lock (gate)
            {
                told = [.. all];
            }

            foreach (var listener in told)
            {
                listener.Report(value);
            }
        }

        public IDisposable Add(IProgress<ReindexProgress>? listener)
        {
            if (listener is not null)
            {
                lock (gate)
                {
                    all.Add(listener);
                }
            }

            return new Leave(this, listener);
        }

        private sealed class Leave(Listeners listeners, IProgress<ReindexProgress>? listener) : IDisposable
        {
            public void Dispose()
            {
                lock (listeners.gate)
                {
                    if (listener is not null)
                    {
                        listeners.all.Remove(listener);
                    }
                }
            }
        }
    }
}
