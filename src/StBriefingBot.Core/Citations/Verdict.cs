namespace StBriefingBot.Core.Citations;

/// <summary>How a claim stands to the passages it cites.</summary>
public enum VerdictKind
{
    Supported,

    /// <summary>Same subject, other value.</summary>
    Contradicted,

    Unsupported,
}

/// <param name="Kind">The verdict.</param>
/// <param name="Reasons">Short sentences: what is missing or differs; empty when supported.</param>
public sealed record Verdict(VerdictKind Kind, IReadOnlyList<string> Reasons);

/// <summary>Judges a claim against passages' texts. Pure and thread-safe; works across English and Japanese.</summary>
public interface IClaimVerifier
{
    Verdict Verify(string claim, IReadOnlyList<string> passages);
}
