namespace StBriefingBot.Core.Language.Meaning;

/// <summary>What is known of one key of a <see cref="TermTable"/>.</summary>
internal sealed class TermEntry
{
    private int[] terms = [];

    /// <summary>How many units the terms have that begin with this key, ascending; kept for keys of one unit only.</summary>
    public int[] Lengths { get; private set; } = [];

    /// <summary>True for a Japanese key whose ending was cut off.</summary>
    public bool IsInflected { get; set; }

    public int Count => terms.Length;

    // Kind and set in one number: thousands of these are made at start-up.
    public TermKind KindAt(int index) => (TermKind)(terms[index] & 7);

    public int SetAt(int index) => terms[index] >> 3;

    public void Add(TermKind kind, int set)
    {
        var term = (set << 3) | (int)kind;
        if (!Contains(terms, term))
        {
            terms = Inserted(terms, terms.Length, term);
        }
    }

    public void AddLength(int units)
    {
        if (Contains(Lengths, units))
        {
            return;
        }

        var at = 0;
        while (at < Lengths.Length && Lengths[at] < units)
        {
            at++;
        }

        Lengths = Inserted(Lengths, at, units);
    }

    private static bool Contains(int[] numbers, int number) => numbers.AsSpan().Contains(number);

    private static int[] Inserted(int[] numbers, int at, int number)
    {
        var longer = new int[numbers.Length + 1];
        numbers.AsSpan(0, at).CopyTo(longer);
        longer[at] = number;
        numbers.AsSpan(at).CopyTo(longer.AsSpan(at + 1));
        return longer;
    }
}
