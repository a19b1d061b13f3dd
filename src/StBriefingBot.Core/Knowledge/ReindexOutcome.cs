using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>How a new generation differs from the one before it, by passage id and text.</summary>
/// <param name="Sources">Ids of the sources that have added or changed passages, in order.</param>
public sealed record ReindexChanges(int Added, int Changed, int Removed, IReadOnlyList<string> Sources)
{
    public bool IsEmpty => Added == 0 && Changed == 0 && Removed == 0;
}

/// <summary>A new generation that was built and checked and is not live.</summary>
/// <param name="Candidate">The new generation.</param>
/// <param name="Base">The one that answers now; null when none does.</param>
/// <param name="Differences">The first of them, in the order in which they were met.</param>
/// <param name="Unreadable">What could not be read and why.</param>
/// <param name="Verdicts">What each gate said.</param>
public sealed record ReindexPlan(
    Generation Candidate,
    Generation? Base,
    ReindexChanges Changes,
    IReadOnlyList<PassageDifference> Differences,
    IReadOnlyList<ReadOutcome.Unreadable> Unreadable,
    IReadOnlyList<GateVerdict> Verdicts)
{
    /// <summary>What of the documents is kept out of the new generation.</summary>
    public IReadOnlyList<SetAside> SetAside { get; init; } = [];

    /// <summary>Why it should not go live; empty when every gate let it pass.</summary>
    public IReadOnlyList<Bilingual> Objections => [.. Verdicts.OfType<GateVerdict.Failed>().Select(failed => failed.Sentence)];
}

/// <summary>What came of a reindex. In every case but <see cref="Activated"/> questions are answered as before.</summary>
public abstract record ReindexOutcome
{
    private ReindexOutcome()
    {
    }

    /// <summary>The new generation answers.</summary>
    public sealed record Activated(ReindexPlan Plan) : ReindexOutcome;

    /// <summary>The live generation was built from the same files.</summary>
    public sealed record NothingChanged(Generation Generation) : ReindexOutcome;

    /// <summary>The new generation waits for somebody's decision.</summary>
    public sealed record Held(ReindexPlan Plan) : ReindexOutcome;

    /// <summary>The new generation was built, failed a check and was discarded.</summary>
    /// <param name="Sentence">Which check, and what to do.</param>
    public sealed record Refused(Bilingual Sentence, ReindexPlan Plan) : ReindexOutcome;
}

/// <param name="EvenIfUnchanged">Build although the files are those of the live generation.</param>
public sealed record ReindexRequest(bool EvenIfUnchanged)
{
    /// <summary>Stop when the new generation is built and checked; it is made live or discarded later.</summary>
    public bool Hold { get; init; }

    /// <summary>Make it live although a gate refuses it.</summary>
    public bool EvenIfRefused { get; init; }
}

public enum ReindexStage
{
    /// <summary>Looking whether anything changed.</summary>
    Comparing,

    /// <summary>Reading documents and writing their passages; the count is documents.</summary>
    Building,

    /// <summary>Checking the new generation.</summary>
    Checking,

    Activating,
}

/// <param name="Texts">Documents read so far.</param>
/// <param name="Passages">Passages cut from them so far.</param>
public sealed record ReindexProgress(ReindexStage Stage, int Texts, int Passages)
{
    /// <summary>How much of the stage is done.</summary>
    public int Done { get; init; }

    /// <summary>How much there is to do in the stage, as far as that is known.</summary>
    public int? Total { get; init; }
}
