using System.Text;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>Forms a document's blocks into sections under headings, with numbered paragraphs and the lifted notes behind them.</summary>
internal sealed class FullTextAssembler
{
    private readonly string title;
    private readonly MarkedText marked;
    private readonly Slugs slugs = new();
    private readonly List<(int Level, string Text)> headings = [];
    private readonly List<SourceSection> sections = [];
    private readonly StringBuilder open = new();
    private List<SourceBlock> blocks = [];
    private RawBlock? openBlock;
    private string? heading;
    private int paragraph;
    private int? page;

    private FullTextAssembler(string title, MarkedText marked) => (this.title, this.marked) = (title, marked);

    public static SourceText Assemble(string sourceId, LanguageCode language, string title, RawDocument document)
    {
        var lifted = NoteLifter.Lift(document.Blocks);
        var marked = new MarkedText(lifted.Notes.Select(note => note.Number).ToHashSet(), new WordBreaks(document.Blocks));
        var assembler = new FullTextAssembler(title, marked);
        foreach (var block in lifted.Blocks)
        {
            assembler.Add(block);
        }

        assembler.EndSection();
        foreach (var note in lifted.Notes)
        {
            assembler.AddNote(note, language);
        }

        return new SourceText(sourceId, language, PassageKind.FullText, title, assembler.sections);
    }

    /// <summary>The document's own title: what it declares, or its first heading; null when it has neither.</summary>
    public static string? TitleOf(RawDocument document)
    {
        var found = document.Title ?? document.Blocks.FirstOrDefault(block => block.Kind == RawBlockKind.Heading)?.Text;
        var plain = found is null ? "" : new MarkedText(new HashSet<int>(), new WordBreaks([])).Resolve(found).Text.Replace('\n', ' ').Trim();
        return plain.Length > 0 ? plain : null;
    }

    private void Add(RawBlock block)
    {
        switch (block.Kind)
        {
            case RawBlockKind.Rule or RawBlockKind.PageBreak:
                EndBlock();
                break;
            case RawBlockKind.Heading:
                EndSection();
                EnterHeading(block.Level, marked.Resolve(block.Text).Text.Replace('\n', ' '));
                break;
            case RawBlockKind.ListItem or RawBlockKind.TableRow when openBlock?.Kind == block.Kind && openBlock.Page == block.Page:
                // The items of a list, and the rows of a table, are the lines of one paragraph.
                open.Append('\n').Append(block.Text);
                break;
            default:
                EndBlock();
                openBlock = block;
                open.Append(block.Text);
                break;
        }
    }

    private void EnterHeading(int level, string text)
    {
        headings.RemoveAll(outer => outer.Level >= level);
        if (text.Length > 0 && !text.Equals(title, StringComparison.OrdinalIgnoreCase))
        {
            headings.Add((level, text));
        }

        heading = headings.Count > 0 ? headings[^1].Text : null;
        paragraph = 0;
    }

    private void EndBlock()
    {
        if (openBlock is null)
        {
            return;
        }

        var (text, marks) = marked.Resolve(open.ToString());
        open.Clear();
        if (text.Length > 0)
        {
            paragraph = openBlock.Page == page ? paragraph + 1 : 1;
            page = openBlock.Page;
            blocks.Add(new SourceBlock(text, Locators.OfParagraphs(null, page, paragraph, paragraph), null, marks, openBlock.Line));
        }

        openBlock = null;
    }

    private void EndSection()
    {
        EndBlock();
        if (blocks.Count > 0)
        {
            sections.Add(new SourceSection([.. headings.Select(outer => outer.Text)], slugs.Unique(heading is null ? "start" : Slugs.Of(heading)), blocks));
            blocks = [];
        }
    }

    private void AddNote(LiftedNote note, LanguageCode language)
    {
        var text = marked.Resolve(note.Text).Text.Replace('\n', ' ');
        if (text.Length > 0)
        {
            var block = new SourceBlock(text, Locators.OfNote(note.Number), null, [new NoteMark(0, note.Number)], note.Line);
            sections.Add(new SourceSection([language == LanguageCode.Japanese ? "注" : "Notes"], slugs.Unique($"note-{note.Number}"), [block]));
        }
    }
}
