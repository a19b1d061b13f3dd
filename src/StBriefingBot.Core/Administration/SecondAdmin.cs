using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Core.Administration;

/// <summary>Whether something may be done now.</summary>
public abstract record Consent
{
    private Consent()
    {
    }

    /// <param name="AskedBy">Who asked for it before; null where one admin is enough.</param>
    public sealed record Given(string? AskedBy) : Consent;

    /// <summary>It waits for somebody else.</summary>
    /// <param name="Until">When it is forgotten.</param>
    public sealed record Waiting(DateTimeOffset Until) : Consent;
}

/// <summary>Sees to it that what cannot be taken back is agreed to by two, where the settings ask for that.</summary>
public sealed class SecondAdmin(IApprovals approvals, ApprovalRules rules, TimeProvider time)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public async Task<Consent> AskAsync(string action, string subject, string actor, CancellationToken cancellationToken)
    {
        if (!rules.SecondAdmin)
        {
            return new Consent.Given(null);
        }

        var now = time.GetUtcNow();
        var pending = await approvals.FindAsync(action, subject, cancellationToken);
        if (pending is null || pending.At + Lasts < now)
        {
            pending = new PendingApproval(action, subject, actor, now);
            await approvals.KeepAsync(pending, cancellationToken);
        }

        if (pending.Actor == actor)
        {
            return new Consent.Waiting(pending.At + Lasts);
        }

        await approvals.RemoveAsync(action, subject, cancellationToken);
        return new Consent.Given(pending.Actor);
    }
}
