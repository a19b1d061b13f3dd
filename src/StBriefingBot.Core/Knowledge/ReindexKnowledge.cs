using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>
/// Builds a new generation from the library beside the live one, checks it and makes it live. However it ends short of that, by a failed check, an
/// error or a cancellation, the live generation goes on answering and nothing is left behind.
/// </summary>
public sealed class ReindexKnowledge(ISourceReader reader, IPassageIndex live, IPassageIndexWriter writer, IReadOnlyList<IGenerationGate> gates)
{
    public async Task<ReindexOutcome> ExecuteAsync(ReindexRequest request, IProgress<ReindexProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new ReindexProgress(ReindexStage.Comparing, 0, 0));
        var fingerprint = await reader.FingerprintAsync(cancellationToken);
        var current = await live.CurrentAsync(cancellationToken);
        if (current is not null && current.Fingerprint == fingerprint && !request.EvenIfUnchanged)
        {
            return new ReindexOutcome.NothingChanged(current);
        }

        var run = new ReindexRun(reader, live, current, progress);
        if (request.DryRun)
        {
            await foreach (var _ in run.PassagesAsync(cancellationToken))
            {
                // Reading through it is what counts and compares.
            }

            return new ReindexOutcome.DryRun(run.Passages, run.Sources, run.Changes, run.Unreadable);
        }

        var generation = await writer.BuildAsync(run.PassagesAsync(cancellationToken), fingerprint, null, cancellationToken);
        var isActivated = false;
        try
        {
            progress?.Report(new ReindexProgress(ReindexStage.Checking, run.Texts, run.Passages));
            if (await RefusalAsync(run, generation, cancellationToken) is { } refusal)
            {
                return new ReindexOutcome.Refused(refusal, run.Changes, run.Unreadable);
            }

            progress?.Report(new ReindexProgress(ReindexStage.Activating, run.Texts, run.Passages));
            await writer.ActivateAsync(generation.Number, cancellationToken);
            isActivated = true;
            return new ReindexOutcome.Activated(generation with { IsLive = true }, run.Changes, run.Unreadable);
        }
        finally
        {
            if (!isActivated)
            {
                // Also when the caller has cancelled: the candidate must not stay behind.
                await writer.DiscardAsync(generation.Number, CancellationToken.None);
            }
        }
    }

    private async Task<string?> RefusalAsync(ReindexRun run, Generation generation, CancellationToken cancellationToken)
    {
        if (generation.Passages == 0)
        {
            var library = await reader.ReadLibraryAsync(cancellationToken);
            var first = library.Problems.Concat(run.Unreadable).FirstOrDefault();
            return first is null
                ? "The library holds no text to index; add Markdown, HTML, text or PDF files to the knowledge folder."
                : $"Nothing could be read from the library; the first problem is in {first.File}: {first.Reason}";
        }

        if (gates.Count == 0)
        {
            return null;
        }

        var candidate = writer.Open(generation.Number);
        var knowledge = await reader.ReadLibraryAsync(cancellationToken);
        foreach (var gate in gates)
        {
            if (await gate.CheckAsync(candidate, generation, knowledge, cancellationToken) is GateVerdict.Failed failed)
            {
                return failed.Sentence;
            }
        }

        return null;
    }
}
