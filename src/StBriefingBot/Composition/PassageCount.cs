using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Composition;

/// <summary>Tells a progress bar how many passages a reindex has cut.</summary>
internal sealed class PassageCount(IProgress<int> bar) : IProgress<ReindexProgress>
{
    public static PassageCount? Of(IProgress<int>? bar) => bar is null ? null : new PassageCount(bar);

    public void Report(ReindexProgress value) => bar.Report(value.Passages);
}
