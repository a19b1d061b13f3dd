namespace StBriefingBot.Core.Administration.Stores;

/// <summary>What an admin asked for and another must agree to.</summary>
/// <param name="Action">As in the audit, such as <c>source remove</c>.</param>
/// <param name="Subject">To what.</param>
/// <param name="Actor">Who asked.</param>
public sealed record PendingApproval(string Action, string Subject, string Actor, DateTimeOffset At);

/// <summary>Whether what cannot be taken back needs a second admin.</summary>
public sealed record ApprovalRules(bool SecondAdmin = false);

/// <summary>Keeps what waits for a second admin.</summary>
public interface IApprovals
{
    Task<PendingApproval?> FindAsync(string action, string subject, CancellationToken cancellationToken);

    /// <summary>Takes the place of an earlier one for the same.</summary>
    Task KeepAsync(PendingApproval pending, CancellationToken cancellationToken);

    Task RemoveAsync(string action, string subject, CancellationToken cancellationToken);
}
