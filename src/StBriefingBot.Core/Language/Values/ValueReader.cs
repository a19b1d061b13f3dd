namespace StBriefingBot.Core.Language.Values;

/// <summary>Reads every date, number, amount, duration and ordinal of a text in English or Japanese notation.</summary>
public static class ValueReader
{
    /// <summary>The values in order of their position; spans are those of <paramref name="text"/> and never overlap.</summary>
    public static IReadOnlyList<Value> Read(string text)
    {
        var folded = TextFolding.FoldWithMap(text);
        return Read(text, folded);
    }

    /// <summary>As <see cref="Read(string)"/>, where the text has been folded already.</summary>
    public static IReadOnlyList<Value> Read(string text, FoldedText folded)
    {
        var found = new List<Value>();
        DateReader.Read(folded.Text, position => char.IsUpper(text[folded.Map[position]]), found);
        ClockReader.Read(folded.Text, found);
        RateReader.Read(folded.Text, found);
        FractionReader.Read(folded.Text, found);
        QuantityReader.Read(folded.Text, found);
        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found.ConvertAll(value => value with { Span = folded.Original(value.Span.Start, value.Span.End) });
    }
}
