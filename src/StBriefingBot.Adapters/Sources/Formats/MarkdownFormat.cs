using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StBriefingBot.Adapters.Sources.Digests;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Reads Markdown: headings, paragraphs, lists, tables row by row, code as text; pictures and raw HTML are dropped.</summary>
internal sealed partial class MarkdownFormat : ITextFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public RawDocument Read(string text)
    {
        var front = FrontMatter.Read(text);
        try
        {
            var blocks = new List<RawBlock>();
            var document = Markdown.Parse(MarkdownFootnotes.AsSuperscripts(MarkdownLimits.Apply(front.Body)), Pipeline);
            Add(document, blocks, front.LinesBefore, null);
            return new RawDocument(Field(front, "title"), Field(front, "lang", "language"), Field(front, "issuer", "publisher", "author"), Field(front, "date"), blocks)
            {
                Dropped = MarkdownDropped.Of(document, front.LinesBefore),
            };
        }
        catch (ArgumentException exception)
        {
            // Markdig's word for a document nested beyond its limit.
            throw new MalformedDocumentException("The Markdown is nested too deeply to be read; flatten its lists and quotations.", exception);
        }
    }

    private static string? Field(FrontMatter front, params string[] names) =>
        names.Select(name => front.Fields.GetValueOrDefault(name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private static void Add(ContainerBlock container, List<RawBlock> blocks, int linesBefore, int? ordinal)
    {
        foreach (var block in container)
        {
            var line = block.Line + linesBefore + 1;
            switch (block)
            {
                case HeadingBlock heading:
                    AddText(new RawBlock(RawBlockKind.Heading, MarkdownInlines.Text(heading.Inline), heading.Level, Line: line), blocks);
                    break;
                case ParagraphBlock paragraph:
                    var kind = ordinal is null ? RawBlockKind.Paragraph : RawBlockKind.ListItem;
                    AddText(new RawBlock(kind, MarkdownInlines.Text(paragraph.Inline), Ordinal: ordinal > 0 ? ordinal : null, Line: line), blocks);
                    break;
                case ListBlock list:
                    AddItems(list, blocks, linesBefore);
                    break;
                case Table table:
                    blocks.AddRange(TableRows.Of(Rows(table), HasHeader(table)).Select(row => new RawBlock(RawBlockKind.TableRow, row, Line: line)));
                    break;
                case CodeBlock code:
                    AddText(new RawBlock(RawBlockKind.Code, code.Lines.ToString(), Line: line), blocks);
                    break;
                case ThematicBreakBlock:
                    blocks.Add(new RawBlock(RawBlockKind.Rule, "", Line: line));
                    break;
                case HtmlBlock html:
                    var isPage = PageComment().IsMatch(html.Lines.ToString());
                    blocks.Add(new RawBlock(isPage ? RawBlockKind.PageBreak : RawBlockKind.Rule, "", Line: line));
                    AddText(new RawBlock(RawBlockKind.Paragraph, HtmlFormat.TextOf(html.Lines.ToString()).Text, Line: line), blocks);
                    break;
                case ContainerBlock inner:
                    Add(inner, blocks, linesBefore, ordinal);
                    break;
            }
        }
    }

    private static void AddItems(ListBlock list, List<RawBlock> blocks, int linesBefore)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            // 0 stands for an item without a number.
            Add(item, blocks, linesBefore, list.IsOrdered ? Math.Max(item.Order, 0) : 0);
        }
    }

    private static void AddText(RawBlock block, List<RawBlock> blocks)
    {
        if (!string.IsNullOrWhiteSpace(block.Text))
        {
            blocks.Add(block);
        }
        else if (block.Kind == RawBlockKind.Paragraph)
        {
            // A picture stood here.
            blocks.Add(block with { Kind = RawBlockKind.Rule, Text = "" });
        }
    }

    private static bool HasHeader(Table table) => table.OfType<TableRow>().FirstOrDefault()?.IsHeader == true;

    private static IEnumerable<IReadOnlyList<string>> Rows(Table table) =>
        table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(CellText).ToList());

    private static string CellText(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var paragraph in cell.Descendants<ParagraphBlock>())
        {
            text.Append(text.Length > 0 ? " " : "").Append(MarkdownInlines.Text(paragraph.Inline));
        }

        return text.ToString();
    }

    [GeneratedRegex(@"<!--\s*(?:page|p\.|pagebreak|new ?page|ページ|改ページ)\b?[^>]{0,60}-->|page-break|<pagebreak", RegexOptions.IgnoreCase)]
    private static partial Regex PageComment();
}
