using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge.Quarantine;

/// <summary>A paragraph without the lines that are set aside. Its note marks stay where they were attached.</summary>
internal static class BlockQuarantine
{
    /// <summary>The block itself where nothing is set aside; null where nothing of it is left.</summary>
    public static (SourceBlock? Block, IReadOnlyList<(SetAsideKind Kind, string Text)> Found) Apply(SourceBlock block)
    {
        var found = new List<(SetAsideKind, string)>();
        var removed = new List<TextSpan>();
        for (var start = 0; start <= block.Text.Length;)
        {
            var end = block.Text.IndexOf('\n', start) is >= 0 and var next ? next : block.Text.Length;
            removed.AddRange(LineQuarantine.Removals(block.Text, new TextSpan(start, end), found));
            start = end + 1;
        }

        if (removed.Count == 0)
        {
            return (block, found);
        }

        // A digest's statement carries dates and a basis for the whole of its text: what is left of it would be another statement.
        var losesWords = found.Exists(part => part.Item1 != SetAsideKind.UnseenCharacters);
        var text = block.Attributes is not null && losesWords ? "" : Without(block.Text, removed);
        return string.IsNullOrWhiteSpace(text)
            ? (null, found)
            : (block with { Text = text, NoteMarks = [.. block.NoteMarks.Select(mark => mark with { Position = Math.Min(Moved(mark.Position, removed), text.Length) })] }, found);
    }

    internal static string Without(string text, IReadOnlyList<TextSpan> removed)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var span in removed)
        {
            kept.Append(text, at, span.Start - at);
            at = span.End;
        }

        return kept.Append(text, at, text.Length - at).ToString().TrimEnd();
    }

    private static int Moved(int position, List<TextSpan> removed) =>
        position - removed.TakeWhile(span => span.Start < position).Sum(span => Math.Min(span.End, position) - span.Start);
}
