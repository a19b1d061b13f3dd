using System.Text.RegularExpressions;
using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>
/// Finds numbered lists under a heading such as "Notes" or "References" and writes each item as a note, and marks in brackets as superscripts, when the
/// text refers to them; a numbered list nobody refers to stays a list.
/// </summary>
internal static partial class NoteSections
{
    public static IReadOnlyList<RawBlock> Prepare(IReadOnlyList<RawBlock> blocks)
    {
        var items = Items(blocks);
        if (items.Count == 0)
        {
            return blocks;
        }

        var numbers = items.Values.ToHashSet();
        var text = blocks.Where((block, i) => block.IsProse && !items.ContainsKey(i)).ToList();
        var superscripts = text.SelectMany(block => NoteStarts.Superscripts(block.Text, 0)).SelectMany(MarkedText.NumbersIn).ToHashSet();
        var isBracketed = !superscripts.Overlaps(numbers) && text.Any(block => Bracketed(block.Text).Any(numbers.Contains));
        if (!isBracketed && !superscripts.Overlaps(numbers))
        {
            return blocks;
        }

        return [.. blocks.Select((block, i) =>
            items.TryGetValue(i, out var number) ? AsNote(block, number)
            : isBracketed && block.IsProse ? block with { Text = InBrackets().Replace(block.Text, match => Marks.Superscript(match.Groups[1].Value)) }
            : block)];
    }

    /// <summary>Position and number of every list item under a heading for notes.</summary>
    private static Dictionary<int, int> Items(IReadOnlyList<RawBlock> blocks)
    {
        var items = new Dictionary<int, int>();
        var isNotes = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == RawBlockKind.Heading)
            {
                isNotes = NotesHeading().IsMatch(block.Text.Trim());
            }
            else if (isNotes && block is { IsProse: true } && (block.Ordinal ?? NumberOf(block.Text)) is { } number && !block.Text.StartsWith(Marks.SuperscriptStart))
            {
                items[i] = number;
            }
        }

        return items;
    }

    private static RawBlock AsNote(RawBlock block, int number)
    {
        var prefix = block.Ordinal is null ? LeadingNumber().Match(block.Text).Length : 0;
        return block with { Kind = RawBlockKind.Paragraph, Ordinal = null, Text = $"{Marks.Superscript($"{number}")} {block.Text[prefix..]}" };
    }

    private static int? NumberOf(string text) => LeadingNumber().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan) : null;

    private static IEnumerable<int> Bracketed(string text) => InBrackets().Matches(text).SelectMany(match => MarkedText.NumbersIn(match.Groups[1].Value));

    [GeneratedRegex(@"^(?:\d{1,2}\.?\s+)?(?:end|foot)?notes?(?: and references)?$|^(?:works cited|references|bibliography|sources)(?: and notes)?$|^(?:脚注|注|註|注釈|後注|参考文献|引用文献|出典)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotesHeading();

    [GeneratedRegex(@"^\[?(\d{1,3})[\].)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"(?<=\S ?)\[(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,10})\]", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
