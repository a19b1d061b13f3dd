namespace StBriefingBot.Core.Language.Meaning;

/// <summary>
/// Terms by their key: the stems of an English term with a space between, or the characters of a Japanese one. A key's first unit tells how long the
/// terms are that begin with it, so that a text asks for no others.
/// </summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, TermEntry> entries;
    private readonly Dictionary<string, TermEntry>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public TermTable(int capacity)
    {
        entries = new Dictionary<string, TermEntry>(capacity, StringComparer.Ordinal);
        bySpan = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="key">The whole key.</param>
    /// <param name="firstUnit">How many characters of it are its first unit.</param>
    /// <param name="units">How many units it has.</param>
    public TermEntry At(ReadOnlySpan<char> key, int firstUnit, int units)
    {
        var first = Entry(key[..firstUnit]);
        first.AddLength(units);
        return units == 1 ? first : Entry(key);
    }

    public TermEntry? Find(ReadOnlySpan<char> key) => bySpan.TryGetValue(key, out var entry) ? entry : null;

    private TermEntry Entry(ReadOnlySpan<char> key)
    {
        if (!bySpan.TryGetValue(key, out var entry))
        {
            entries[key.ToString()] = entry = new TermEntry();
        }

        return entry;
    }
}
