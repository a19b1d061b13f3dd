namespace StBriefingBot.Core.Language.Meaning;

/// <summary>Known terms of both languages, as lists give them.</summary>
internal sealed class TermTables(int capacity)
{
    private const int UsualKey = 256;
    private const int LongestPlain = 64;

    // Reused for every key.
    private char[] key = new char[UsualKey];

    public TermTable English { get; } = new(capacity);

    public TermTable Japanese { get; } = new(capacity);

    public void Add(ReadOnlySpan<char> form, TermKind kind, int set)
    {
        if (IsPlain(form))
        {
            AddPlain(form, kind, set);
            return;
        }

        var written = form.ToString();
        var folded = TextFolding.Fold(written);
        if (folded.Any(JapaneseScript.IsJapanese))
        {
            AddJapanese(folded, kind, set);
        }
        else
        {
            AddWords(WordReader.Read(written), kind, set);
        }
    }

    /// <summary>Small letters and single spaces, as most are: their words need no reader.</summary>
    private static bool IsPlain(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestPlain)
        {
            return false;
        }

        foreach (var letter in form)
        {
            if (letter is not ((>= 'a' and <= 'z') or ' '))
            {
                return false;
            }
        }

        return true;
    }

    private void AddPlain(ReadOnlySpan<char> form, TermKind kind, int set)
    {
        var (length, first, units) = (0, 0, 0);
        while (form.Length > 0)
        {
            var space = form.IndexOf(' ');
            var word = space < 0 ? form : form[..space];
            form = space < 0 ? [] : form[(space + 1)..];
            if (word.Length > 0)
            {
                Append(TermCache.Of(word, WordKind.Latin), ref length, ref first, ref units);
            }
        }

        Enter(length, first, units, kind, set);
    }

    private void AddWords(IReadOnlyList<Word> words, TermKind kind, int set)
    {
        var (length, first, units) = (0, 0, 0);
        foreach (var word in words)
        {
            Append(word.Stem, ref length, ref first, ref units);
        }

        Enter(length, first, units, kind, set);
    }

    private void Append(string stem, ref int length, ref int first, ref int units)
    {
        if (length + stem.Length >= key.Length)
        {
            Array.Resize(ref key, (key.Length * 2) + stem.Length);
        }

        if (units > 0)
        {
            key[length++] = ' ';
        }

        stem.CopyTo(key.AsSpan(length));
        length += stem.Length;
        first = units == 0 ? length : first;
        units++;
    }

    private void Enter(int length, int first, int units, TermKind kind, int set)
    {
        if (units > 0)
        {
            English.At(key.AsSpan(0, length), first, units).Add(kind, set);
        }
    }

    private void AddJapanese(string folded, TermKind kind, int set)
    {
        if (JapaneseTerm.Key(folded) is not { } term)
        {
            return;
        }

        var entry = Japanese.At(term, 1, term.Length);
        entry.Add(kind, set);
        entry.IsInflected |= term.Length < folded.Length;
    }
}
