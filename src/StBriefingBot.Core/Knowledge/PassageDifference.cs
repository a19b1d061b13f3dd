using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

public enum PassageChange
{
    Added,
    Changed,
    Removed,
}

/// <summary>How a passage of the new generation differs from the live one's, statement by statement.</summary>
/// <param name="Before">Statements that are no more.</param>
/// <param name="After">Statements that are new. Both are empty where only dates, basis, cautions, title or place changed.</param>
public sealed record PassageDifference(
    PassageChange Change, string PassageId, string SourceId, string Title, string Locator, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    internal static PassageDifference Of(Passage? before, Passage? after)
    {
        var (old, now) = (Statements(before), Statements(after));
        var passage = after ?? before!;
        var change = before is null ? PassageChange.Added : after is null ? PassageChange.Removed : PassageChange.Changed;
        return new PassageDifference(change, passage.Id, passage.SourceId, passage.Title, passage.Locator, [.. old.Except(now)], [.. now.Except(old)]);
    }

    private static List<string> Statements(Passage? passage) => passage is null ? [] : [.. passage.Statements.Select(statement => statement.Span.Of(passage.Text))];
}
