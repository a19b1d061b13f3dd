using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>
/// Builds a new generation from the library beside the live one, checks it and makes it live. However it ends short of that, by a failed check, an
/// error or a cancellation, the live generation goes on answering and nothing is left behind.
/// </summary>
public sealed class ReindexKnowledge(ISourceReader reader, IPassageIndex live, IPassageIndexWriter writer, IReadOnlyList<IGenerationGate> gates, ISetAsideRecords? receipts = null)
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
        var generation = await writer.BuildAsync(run.PassagesAsync(cancellationToken), fingerprint, null, cancellationToken);
        var isKept = false;
        try
        {
            progress?.Report(new ReindexProgress(ReindexStage.Checking, run.Texts, run.Passages));
            var plan = new ReindexPlan(generation, current, run.Changes, await run.DifferencesAsync(cancellationToken), run.Unreadable, []) { SetAside = run.SetAside };
            if (receipts is not null)
            {
                // Before it can go live: what answers always has its receipts.
                await receipts.KeepAsync(generation.Number, run.SetAside, cancellationToken);
            }

            if (generation.Passages == 0)
            {
                return new ReindexOutcome.Refused(await EmptyAsync(run, cancellationToken), plan);
            }

            plan = plan with { Verdicts = await VerdictsAsync(run, generation, progress, cancellationToken) };
            if (request.Hold)
            {
                isKept = true;
                return new ReindexOutcome.Held(plan);
            }

            if (plan.Objections.Count > 0 && !request.EvenIfRefused)
            {
                return new ReindexOutcome.Refused(plan.Objections[0], plan);
            }

            progress?.Report(new ReindexProgress(ReindexStage.Activating, run.Texts, run.Passages));
            await writer.ActivateAsync(generation.Number, cancellationToken);
            isKept = true;
            return new ReindexOutcome.Activated(plan with { Candidate = generation with { IsLive = true } });
        }
        finally
        {
            if (!isKept)
            {
                // Also when the caller has cancelled: the candidate must not stay behind.
                await writer.DiscardAsync(generation.Number, CancellationToken.None);
            }
        }
    }

    private async Task<Bilingual> EmptyAsync(ReindexRun run, CancellationToken cancellationToken)
    {
        var library = await reader.ReadLibraryAsync(cancellationToken);
        return library.Problems.Concat(run.Unreadable).FirstOrDefault() is { } first
            ? new Bilingual(
                $"Nothing could be read from the library; the first problem is in {first.File}: {first.Reason}",
                $"ライブラリーから何も読み取れませんでした。最初の問題は {first.File} にあります：{first.Reason}")
            : new Bilingual(
                "The library holds no text to index; add Markdown, HTML, text or PDF files to the knowledge folder.",
                "ライブラリーに索引を作成できる文書がありません。Markdown、HTML、テキスト、PDFのファイルをライブラリーのフォルダーに追加してください。");
    }

    private async Task<IReadOnlyList<GateVerdict>> VerdictsAsync(ReindexRun run, Generation generation, IProgress<ReindexProgress>? progress, CancellationToken cancellationToken)
    {
        if (gates.Count == 0)
        {
            return [];
        }

        var library = await reader.ReadLibraryAsync(cancellationToken);
        var heard = progress is null ? null : new CheckProgress(done => progress.Report(
            new ReindexProgress(ReindexStage.Checking, run.Texts, run.Passages) { Done = done.Done, Total = done.Total }));
        var check = new GateCheck(writer.Open(generation.Number), generation, library, heard);
        var verdicts = new List<GateVerdict>();
        foreach (var gate in gates)
        {
            verdicts.Add(await gate.CheckAsync(check, cancellationToken));
        }

        return verdicts;
    }

    /// <summary>Reports at once, on the reporting thread.</summary>
    private sealed class CheckProgress(Action<(int Done, int Total)> report) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => report(value);
    }
}
