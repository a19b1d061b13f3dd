using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>Tells a note, which begins with its number, from a paragraph that goes on with a mark after a page end.</summary>
internal sealed class NoteStarts
{
    private readonly HashSet<int> inText = [];
    private readonly Dictionary<int, int> blocksBeginningWith = [];

    public bool HasNotes => blocksBeginningWith.Count > 0;

    public static NoteStarts Of(IReadOnlyList<RawBlock> blocks)
    {
        var starts = new NoteStarts();
        foreach (var block in blocks.Where(block => block.Kind != RawBlockKind.Code))
        {
            var (number, length) = Leading(block);
            if (number is { } found)
            {
                starts.blocksBeginningWith[found] = starts.blocksBeginningWith.GetValueOrDefault(found) + 1;
            }

            starts.inText.UnionWith(Superscripts(block.Text, length).SelectMany(MarkedText.NumbersIn));
        }

        return starts;
    }

    public bool IsNote(RawBlock block) => Leading(block).Number is not null && !IsMarkAfterBreak(block);

    /// <summary>
    /// "…in high energy physics / &lt;9&gt; at the laboratory": the mark itself came onto the new page. Then its number begins two blocks and stands in no text.
    /// </summary>
    public bool IsMarkAfterBreak(RawBlock block) =>
        Leading(block) is ({ } number, var length) && blocksBeginningWith[number] > 1 && !inText.Contains(number) && IsRunningOn(block.Text, length);

    /// <summary>One note, or several that stand line by line in one block.</summary>
    public static IEnumerable<LiftedNote> Split(RawBlock block)
    {
        var (number, length) = Leading(block);
        var current = number!.Value;
        var start = length;
        for (var i = length; i < block.Text.Length; i++)
        {
            var isLineStart = block.Text[i - 1] is '\n' or Marks.SoftBreak or Marks.PrintedBreak;
            if (block.Text[i] == Marks.SuperscriptStart && isLineStart && NumberAt(block.Text, i) is var (next, nextLength) && next > current)
            {
                yield return new LiftedNote(current, block.Text[start..i], block.Line);
                (current, start) = (next.Value, i + nextLength);
            }
        }

        yield return new LiftedNote(current, block.Text[start..], block.Line);
    }

    public static IEnumerable<string> Superscripts(string text, int from)
    {
        for (var start = text.IndexOf(Marks.SuperscriptStart, from); start >= 0; start = text.IndexOf(Marks.SuperscriptStart, start + 1))
        {
            var end = text.IndexOf(Marks.SuperscriptEnd, start);
            if (end < 0)
            {
                yield break;
            }

            yield return text[(start + 1)..end];
        }
    }

    /// <summary>The number a prose block begins with as a superscript, and how many characters that takes.</summary>
    private static (int? Number, int Length) Leading(RawBlock block) =>
        block.IsProse && block.Text.Length > 0 && block.Text[0] == Marks.SuperscriptStart && NumberAt(block.Text, 0) is ({ } number, var length)
        && !string.IsNullOrWhiteSpace(block.Text[length..])
            ? (number, length)
            : (null, 0);

    private static (int? Number, int Length) NumberAt(string text, int position)
    {
        var end = text.IndexOf(Marks.SuperscriptEnd, position);
        return end > 0 && MarkedText.NumbersIn(text[(position + 1)..end]) is [var number] ? (number, end + 1 - position) : (null, 0);
    }

    private static bool IsRunningOn(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position < text.Length && (char.IsLower(text[position]) || text[position] is ',' or '.' or ';' or ')' or '、' or '。');
    }
}
