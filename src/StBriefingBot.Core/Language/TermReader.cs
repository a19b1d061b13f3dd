using System.Buffers;

namespace StBriefingBot.Core.Language;

/// <summary>Walks over a folded text once and hands words, names and Japanese stretches to a collector.</summary>
internal ref struct TermReader<TCollector>(ReadOnlySpan<char> folded, TCollector collector)
    where TCollector : ITermCollector
{
    // Joined forms of these are as common as hyphenated ones: co-operation, e-mail, non-linear.
    private static readonly SearchValues<string> JoiningPrefixes = SearchValues.Create(
        ["co", "e", "re", "pre", "non", "anti", "multi", "bi", "counter", "sub", "semi", "inter", "micro", "nano", "bio", "over", "under", "cyber"],
        StringComparison.Ordinal);

    private readonly ReadOnlySpan<char> text = folded;
    private readonly List<ScannedWord> japanese = [];

    public readonly void Read()
    {
        var scanner = new WordScanner(text);
        var previous = default(ScannedWord);
        while (scanner.MoveNext())
        {
            var word = scanner.Current;
            if (word.Kind is WordKind.Kanji or WordKind.Katakana or WordKind.Hiragana)
            {
                AddJapanese(word, previous);
            }
            else
            {
                FlushJapanese();
                AddOther(word, previous);
            }

            previous = word;
        }

        FlushJapanese();
    }

    private readonly void AddJapanese(ScannedWord word, ScannedWord previous)
    {
        if (japanese.Count > 0 && previous.End != word.Start)
        {
            FlushJapanese();
        }

        if (previous.Kind == WordKind.Number && previous.End == word.Start && previous.End > 0 && word.Kind == WordKind.Kanji)
        {
            var unit = char.IsHighSurrogate(text[word.Start]) ? 2 : 1;
            collector.AddCompound(string.Concat(WordStem.Of(text[previous.Start..previous.End], WordKind.Number), text.Slice(word.Start, unit)));
        }

        japanese.Add(word);
    }

    private readonly void FlushJapanese()
    {
        if (japanese.Count > 0)
        {
            var runs = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(japanese);
            collector.AddJapanese(text, runs);
            japanese.Clear();
        }
    }

    private readonly void AddOther(ScannedWord word, ScannedWord previous)
    {
        var folded = text[word.Start..word.End];
        switch (word.Form)
        {
            case ScannedForm.Dotted:
                collector.AddWord(folded.ToString().Replace(".", "", StringComparison.Ordinal), word.Kind);
                break;
            case ScannedForm.Hyphenated:
                collector.AddWord(folded, WordKind.MixedAlnum);
                AddParts(folded);
                break;
            default:
                collector.AddWord(folded, word.Kind);
                AddJoined(word, previous, folded);
                break;
        }
    }

    private readonly void AddParts(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split('-'))
        {
            var scanner = new WordScanner(name[range]);
            while (scanner.MoveNext())
            {
                collector.AddWord(name[range][scanner.Current.Start..scanner.Current.End], scanner.Current.Kind);
            }
        }
    }

    private readonly void AddJoined(ScannedWord word, ScannedWord previous, ReadOnlySpan<char> folded)
    {
        var follows = previous.End + 1 == word.Start && previous.End > 0 && text[previous.End] == '-';
        if (!follows || word.Kind != WordKind.Latin || previous.Kind != WordKind.Latin)
        {
            return;
        }

        var prefix = text[previous.Start..previous.End];
        if (prefix.Length <= "counter".Length && JoiningPrefixes.Contains(prefix.ToString()))
        {
            collector.AddWord(string.Concat(prefix, folded), WordKind.Latin);
        }
    }
}
