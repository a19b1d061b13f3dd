namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>How many of a generation's passages can be found by meaning.</summary>
/// <param name="Passages">How many it has.</param>
/// <param name="WithVector">How many of them have a vector of the configured model.</param>
public sealed record VectorCoverage(int Passages, int WithVector)
{
    public bool IsWhole => WithVector == Passages;
}
