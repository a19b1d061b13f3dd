using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>A document's blocks without its notes, and the notes in the order of the document.</summary>
internal sealed record LiftedDocument(IReadOnlyList<RawBlock> Blocks, IReadOnlyList<LiftedNote> Notes);

/// <param name="Number">As printed.</param>
/// <param name="Text">Still with marks.</param>
internal sealed record LiftedNote(int Number, string Text, int? Line);

/// <summary>
/// Lifts the notes out of a page-converted document, where they stand in the middle of paragraphs that run on behind them, and joins what they and page
/// ends split.
/// </summary>
internal static class NoteLifter
{
    public static LiftedDocument Lift(IReadOnlyList<RawBlock> blocks)
    {
        var prepared = NoteSections.Prepare(blocks);
        var starts = NoteStarts.Of(prepared);
        var notes = new List<LiftedNote>();
        var body = new RunOnJoiner();
        var sinceText = Interruption.None;
        foreach (var block in prepared)
        {
            if (starts.IsNote(block))
            {
                notes.AddRange(NoteStarts.Split(block));
                sinceText = Interruption.Notes;
            }
            else if (block.Kind is RawBlockKind.Rule or RawBlockKind.PageBreak || (starts.HasNotes && PageFurniture.IsPageNumber(block)))
            {
                var isPage = block.Kind != RawBlockKind.Rule;
                sinceText = sinceText == Interruption.None ? (isPage ? Interruption.Page : Interruption.Rule) : Stronger(sinceText, isPage);
                body.Break(block);
            }
            else if (sinceText == Interruption.Notes && body.IsComplete && RunOnJoiner.ContinuesNote(notes[^1].Text, block))
            {
                notes[^1] = notes[^1] with { Text = notes[^1].Text + Marks.PrintedBreak + block.Text };
            }
            else
            {
                body.Add(block, sinceText == Interruption.None && starts.IsMarkAfterBreak(block) ? Interruption.Page : sinceText);
                sinceText = Interruption.None;
            }
        }

        return new LiftedDocument(body.End(), notes);
    }

    private static Interruption Stronger(Interruption before, bool isPage) => before == Interruption.Rule && isPage ? Interruption.Page : before;
}

/// <summary>What stood between two paragraphs.</summary>
internal enum Interruption
{
    None,
    Rule,
    Page,
    Notes,
}
