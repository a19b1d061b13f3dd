namespace StBriefingBot.Core.Language.Meaning;

/// <summary>The lengths of the terms that begin with a unit in either of two tables, each once, ascending.</summary>
internal ref struct TermLengths(TermEntry? one, TermEntry? other)
{
    private ReadOnlySpan<int> left = one is null ? [] : one.Lengths;
    private ReadOnlySpan<int> right = other is null ? [] : other.Lengths;

    public int Current { get; private set; }

    public bool MoveNext()
    {
        if (left.Length == 0 && right.Length == 0)
        {
            return false;
        }

        Current = left.Length == 0 ? right[0] : right.Length == 0 ? left[0] : Math.Min(left[0], right[0]);
        left = left.Length > 0 && left[0] == Current ? left[1..] : left;
        right = right.Length > 0 && right[0] == Current ? right[1..] : right;
        return true;
    }
}
