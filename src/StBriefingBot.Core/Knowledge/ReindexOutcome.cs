using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>How a new generation differs from the one before it, by passage id and text.</summary>
/// <param name="Sources">Ids of the sources that have added or changed passages, in order.</param>
public sealed record ReindexChanges(int Added, int Changed, int Removed, IReadOnlyList<string> Sources)
{
    public bool IsEmpty => Added == 0 && Changed == 0 && Removed == 0;
}

/// <summary>What came of a reindex. In every case but <see cref="Activated"/> questions are answered as before.</summary>
public abstract record ReindexOutcome
{
    private ReindexOutcome()
    {
    }

    /// <summary>The new generation answers.</summary>
    public sealed record Activated(Generation Generation, ReindexChanges Changes, IReadOnlyList<ReadOutcome.Unreadable> Unreadable) : ReindexOutcome;

    /// <summary>The live generation was built from the same files.</summary>
    public sealed record NothingChanged(Generation Generation) : ReindexOutcome;

    /// <summary>What a reindex would do.</summary>
    public sealed record DryRun(int Passages, int Sources, ReindexChanges Changes, IReadOnlyList<ReadOutcome.Unreadable> Unreadable) : ReindexOutcome;

    /// <summary>The new generation was built, failed a check and was discarded.</summary>
    /// <param name="Sentence">Which check, and what to do.</param>
    public sealed record Refused(string Sentence, ReindexChanges Changes, IReadOnlyList<ReadOutcome.Unreadable> Unreadable) : ReindexOutcome;
}

/// <param name="DryRun">Read and compare only.</param>
/// <param name="EvenIfUnchanged">Build although the files are those of the live generation.</param>
public sealed record ReindexRequest(bool DryRun, bool EvenIfUnchanged);

public enum ReindexStage
{
    /// <summary>Looking whether anything changed.</summary>
    Comparing,

    /// <summary>Reading documents and writing their passages; the count is passages.</summary>
    Building,

    /// <summary>Checking the new generation.</summary>
    Checking,

    Activating,
}

/// <param name="Texts">Documents read so far.</param>
/// <param name="Passages">Passages cut from them so far.</param>
public sealed record ReindexProgress(ReindexStage Stage, int Texts, int Passages);
