using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Whether a new generation may go live.</summary>
/// <param name="Notes">What whoever decides should know, a sentence each.</param>
public abstract record GateVerdict(IReadOnlyList<Bilingual> Notes)
{
    public sealed record Passed(IReadOnlyList<Bilingual> Notes) : GateVerdict(Notes);

    /// <param name="Sentence">What it fails and what to do.</param>
    /// <param name="Notes">The particulars.</param>
    public sealed record Failed(Bilingual Sentence, IReadOnlyList<Bilingual> Notes) : GateVerdict(Notes);
}

/// <summary>What a gate looks at.</summary>
/// <param name="Candidate">A view on the new generation.</param>
/// <param name="Generation">Its figures.</param>
/// <param name="Library">The catalogue, glossary and discrepancies it was built with.</param>
/// <param name="Progress">Told how many of how many checks are done; null when nobody listens.</param>
public sealed record GateCheck(IPassageIndex Candidate, Generation Generation, Library Library, IProgress<(int Done, int Total)>? Progress);

/// <summary>A check a new generation must pass before it answers questions.</summary>
public interface IGenerationGate
{
    Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken);
}
