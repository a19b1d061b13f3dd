namespace StBriefingBot.Core.Language;

/// <summary>Divides text into words.</summary>
public static class WordReader
{
    /// <summary>The words of a text in order; punctuation and what no script claims is left out.</summary>
    public static IReadOnlyList<Word> Read(string text)
    {
        var folded = TextFolding.FoldWithMap(text);
        var words = new List<Word>(text.Length / 6);
        var scanner = new WordScanner(folded.Text);
        while (scanner.MoveNext())
        {
            words.Add(ToWord(text, folded, scanner.Current, 0));
        }

        return words;
    }

    private static Word ToWord(string text, FoldedText folded, ScannedWord scanned, int offset)
    {
        var (start, end) = (scanned.Start + offset, scanned.End + offset);
        var span = folded.Original(start, end);
        var characters = folded.Text.AsSpan(start, end - start);
        var form = scanned.Form == ScannedForm.Dotted ? characters.ToString().Replace(".", "", StringComparison.Ordinal) : characters.ToString();
        IReadOnlyList<Word> parts = scanned.Form == ScannedForm.Hyphenated ? Parts(text, folded, start, end) : [];
        return new Word(span.Of(text), form, WordStem.Of(form, scanned.Kind), span, scanned.Kind, parts);
    }

    private static List<Word> Parts(string text, FoldedText folded, int start, int end)
    {
        var parts = new List<Word>();
        while (start < end)
        {
            var hyphen = folded.Text.IndexOf('-', start, end - start);
            var partEnd = hyphen < 0 ? end : hyphen;
            var scanner = new WordScanner(folded.Text.AsSpan(start, partEnd - start));
            while (scanner.MoveNext())
            {
                parts.Add(ToWord(text, folded, scanner.Current, start));
            }

            start = partEnd + 1;
        }

        return parts;
    }
}
