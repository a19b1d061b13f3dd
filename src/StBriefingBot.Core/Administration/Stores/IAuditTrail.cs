using System.Security.Cryptography;
using System.Text;

namespace StBriefingBot.Core.Administration.Stores;

/// <summary>Something that was done to the library or the index.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Actor">Who did it, with the channel before it, or <c>command line</c>.</param>
/// <param name="Action">What, such as <c>reindex apply</c>.</param>
/// <param name="Subject">To what: a source, a generation, a passage.</param>
/// <param name="Detail">The particulars, possibly none.</param>
/// <param name="Hash">Of this entry and the hash of the one before it.</param>
public sealed record AuditEntry(long Number, DateTimeOffset At, string Actor, string Action, string Subject, string Detail, string Hash)
{
    /// <summary>What the hash of an entry must be. Lengths stand before the parts, so that no two entries are written alike.</summary>
    public static string HashOf(string previous, long number, DateTimeOffset at, string actor, string action, string subject, string detail)
    {
        var text = new StringBuilder();
        foreach (var part in new[] { previous, $"{number}", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ"), actor, action, subject, detail })
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The number of the first entry that was changed, or before which one is missing; null when all of them stand as they were written.</summary>
    /// <param name="entries">All of them, oldest first.</param>
    public static long? FirstBroken(IEnumerable<AuditEntry> entries)
    {
        var (previous, expected) = ("", 1L);
        foreach (var entry in entries)
        {
            if (entry.Number != expected || entry.Hash != HashOf(previous, entry.Number, entry.At, entry.Actor, entry.Action, entry.Subject, entry.Detail))
            {
                return expected;
            }

            (previous, expected) = (entry.Hash, expected + 1);
        }

        return null;
    }
}

/// <summary>Who did what, when; only ever added to.</summary>
public interface IAuditTrail
{
    Task AppendAsync(string actor, string action, string subject, string detail, CancellationToken cancellationToken);

    /// <summary>All entries, oldest first.</summary>
    Task<IReadOnlyList<AuditEntry>> AllAsync(CancellationToken cancellationToken);
}
