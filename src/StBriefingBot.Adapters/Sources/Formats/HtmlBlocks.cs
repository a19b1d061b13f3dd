using System.Text;
using AngleSharp.Dom;
using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Walks the visible elements of a page and gathers their text into blocks.</summary>
internal sealed class HtmlBlocks
{
    /// <summary>Letters: shorter comments are marks of the program that made the page.</summary>
    private const int TellingComment = 40;

    private readonly List<RawBlock> blocks = [];
    private readonly List<DroppedPart> dropped = [];
    private readonly StringBuilder text = new();
    private RawBlockKind kind = RawBlockKind.Paragraph;
    private int level;
    private int? ordinal;
    private bool isPreformatted;

    /// <summary>How many blocks there were when the heading began that is being read.</summary>
    private int beforeHeading;

    /// <summary>Text that the page hides from whoever looks at it.</summary>
    public IReadOnlyList<DroppedPart> Dropped => dropped;

    public IReadOnlyList<RawBlock> End()
    {
        Flush();
        return blocks;
    }

    public void Walk(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText content)
            {
                AppendText(content.Data);
            }
            else if (node is IElement element)
            {
                if (!IsDropped(element))
                {
                    Element(element);
                }
            }
            else if (node is IComment { Data: var comment } && comment.Count(char.IsLetter) >= TellingComment)
            {
                dropped.Add(new DroppedPart(SetAsideKind.HiddenText, comment, null));
            }
        }
    }

    private void Element(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                beforeHeading = blocks.Count;
                As(RawBlockKind.Heading, element, element.LocalName[1] - '0', null);
                break;
            case "ol":
                Items(element, int.TryParse(element.GetAttribute("start"), out var start) ? start : 1);
                break;
            case "ul":
                Items(element, null);
                break;
            case "pre":
                isPreformatted = true;
                As(RawBlockKind.Code, element, 0, null);
                isPreformatted = false;
                break;
            case "table" when IsData(element):
                Flush();
                blocks.AddRange(TableRows.Of(Rows(element), HasHeader(element)).Select(row => new RawBlock(RawBlockKind.TableRow, row)));
                break;
            case "hr":
                Flush();
                blocks.Add(new RawBlock(RawBlockKind.Rule, ""));
                break;
            case "br":
                text.Append('\n');
                break;
            case "sup":
                text.Append(Marks.SuperscriptStart);
                Walk(element);
                text.Append(Marks.SuperscriptEnd);
                break;
            case "dt" or "dd" or "li":
                As(RawBlockKind.ListItem, element, 0, null);
                break;
            case var name when IsBlock(name) && kind == RawBlockKind.Heading && (blocks.Count > beforeHeading || !string.IsNullOrWhiteSpace(text.ToString())):
                // A heading that was never closed holds what follows it.
                As(RawBlockKind.Paragraph, element, 0, null);
                break;
            case var name when IsBlock(name):
                Flush();
                Walk(element);
                Flush();
                break;
            default:
                Walk(element);
                break;
        }
    }

    private void Items(IElement list, int? number)
    {
        Flush();
        foreach (var item in list.Children.Where(child => !IsDropped(child)))
        {
            if (item.LocalName == "li")
            {
                As(RawBlockKind.ListItem, item, 0, int.TryParse(item.GetAttribute("value"), out var value) ? value : number);
                number++;
            }
            else
            {
                Element(item);
            }
        }
    }

    /// <summary>Reads an element's content as blocks of a kind; what it nests may change the kind only for itself.</summary>
    private void As(RawBlockKind asKind, IElement element, int asLevel, int? asOrdinal)
    {
        Flush();
        var (outerKind, outerLevel, outerOrdinal) = (kind, level, ordinal);
        (kind, level, ordinal) = (asKind, asLevel, asOrdinal);
        Walk(element);
        Flush();
        (kind, level, ordinal) = (outerKind, outerLevel, outerOrdinal);
    }

    private void AppendText(string data)
    {
        if (isPreformatted)
        {
            text.Append(data);
            return;
        }

        foreach (var character in Marks.Removed(data))
        {
            // A line break in the file is a space on the page, or nothing between Japanese characters.
            text.Append(character is '\n' or '\r' ? Marks.SoftBreak : character);
        }
    }

    private void Flush()
    {
        var content = text.ToString().Trim(' ', '\t', '\n', '\u00A0', Marks.SoftBreak);
        text.Clear();
        if (!string.IsNullOrWhiteSpace(content))
        {
            blocks.Add(new RawBlock(kind, content, level, ordinal));
            ordinal = null;
        }
    }

    private static bool IsBlock(string name) => name is
        "p" or "div" or "section" or "article" or "main" or "header" or "blockquote" or "figure" or "figcaption" or "address" or "dl" or "details" or "summary" or "table"
        or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "center" or "form" or "fieldset" or "hgroup" or "body" or "html";

    /// <summary>A table of data, not one that only lays out a page.</summary>
    private static bool IsData(IElement table) =>
        table.QuerySelector("table, h1, h2, h3, h4, p + p, ul, ol") is null && table.GetAttribute("role") is not "presentation" and not "none";

    private static bool HasHeader(IElement table) =>
        table.QuerySelector("tr") is { } first && first.Children.Length > 1 && first.Children.All(cell => cell.LocalName == "th");

    private IEnumerable<IReadOnlyList<string>> Rows(IElement table) =>
        table.QuerySelectorAll("tr").Where(row => !IsDropped(row)).Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").Select(CellText).ToList());

    private string CellText(IElement cell)
    {
        if (IsDropped(cell))
        {
            return "";
        }

        var inner = new HtmlBlocks();
        inner.Walk(cell);
        dropped.AddRange(inner.dropped);
        return string.Join(' ', inner.End().Select(block => block.Text));
    }

    private bool IsDropped(IElement element)
    {
        if (HtmlVisibility.IsHidden(element) && !string.IsNullOrWhiteSpace(element.TextContent))
        {
            dropped.Add(new DroppedPart(SetAsideKind.HiddenText, element.TextContent, null));
        }

        return HtmlVisibility.IsDropped(element);
    }
}
