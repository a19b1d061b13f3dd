using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Whether a new generation may go live.</summary>
public abstract record GateVerdict
{
    private GateVerdict()
    {
    }

    public sealed record Passed : GateVerdict;

    /// <param name="Sentence">What it fails and what to do.</param>
    public sealed record Failed(string Sentence) : GateVerdict;
}

/// <summary>A check a new generation must pass before it answers questions.</summary>
public interface IGenerationGate
{
    /// <param name="candidate">A view on the new generation.</param>
    /// <param name="generation">Its figures.</param>
    /// <param name="library">The catalogue, glossary and discrepancies it was built with.</param>
    Task<GateVerdict> CheckAsync(IPassageIndex candidate, Generation generation, Library library, CancellationToken cancellationToken);
}
