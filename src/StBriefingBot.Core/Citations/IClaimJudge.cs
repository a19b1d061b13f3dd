namespace StBriefingBot.Core.Citations;

/// <summary>A second opinion on a claim that the rules support. It can only object; it cannot support what the rules do not.</summary>
public interface IClaimJudge
{
    /// <summary>A sentence that says what the passages do not support of the claim; null when there is no objection, or no opinion in time.</summary>
    Task<string?> ObjectionAsync(string claim, IReadOnlyList<string> passages, CancellationToken cancellationToken);
}
