using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Downloads;

/// <summary>A brief as a document of Word: headings by style, so that it can be set in a house's own.</summary>
internal static class BriefDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(Brief brief)
    {
        var words = BriefWords.In(brief.Language);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles(brief.Language);
            var body = new Body(Paragraph("Title", brief.Topic), Paragraph(null, words.Made(brief.Day)));
            foreach (var section in brief.Sections)
            {
                body.Append(Paragraph("Heading1", section.Heading));
                body.Append(section.Lines.Select(line => Paragraph(null, $"{line.Text} [{line.Marker}]")));
            }

            if (brief.Timeline.Count > 0)
            {
                body.Append(Paragraph("Heading1", words.Dates), Table(brief.Timeline.Select(line => (WrittenDate.Of(line.Date!.Value, brief.Language), $"{line.Text} [{line.Marker}]"))));
            }

            if (brief.Disagreements.Count > 0)
            {
                body.Append(Paragraph("Heading1", words.Disagreements));
                foreach (var each in brief.Disagreements)
                {
                    body.Append(Paragraph("Heading2", each.Topic.In(brief.Language)), Table([(words.Article, each.Article.In(brief.Language)), (words.Record, each.Record.In(brief.Language))]));
                }
            }

            body.Append(Paragraph("Heading1", words.References));
            body.Append(brief.References.Select(reference => Paragraph(null, $"[{reference.Marker}] {reference.Text}")));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static Paragraph Paragraph(string? style, string text)
    {
        var run = new Run(new Text(Legal(text)) { Space = SpaceProcessingModeValues.Preserve });
        return style is null ? new Paragraph(run) : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    private static Table Table(IEnumerable<(string Label, string Text)> rows) => new(
        [
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }),
            new TableGrid(new GridColumn { Width = "2200" }, new GridColumn { Width = "7000" }),
            .. rows.Select(row => new TableRow(new TableCell(Paragraph(null, row.Label)), new TableCell(Paragraph(null, row.Text)))),
        ]);

    /// <summary>The fonts of each script, so that Japanese is not set in a Western face; the document's language, so that lines break as it wants.</summary>
    private static Styles Styles(LanguageCode language) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Yu Gothic" },
            new FontSize { Val = "21" },
            new Languages { Val = "en-US", EastAsia = language == LanguageCode.Japanese ? "ja-JP" : "en-US" }))),
        Style("Title", "36", "0", "120"),
        Style("Heading1", "26", "280", "80"),
        Style("Heading2", "22", "160", "60"));

    private static Style Style(string id, string size, string before, string after) => new(
        new StyleName { Val = id == "Title" ? id : $"heading {id[^1]}" },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = before, After = after }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size })) { Type = StyleValues.Paragraph, StyleId = id };

    /// <summary>Without the characters that XML does not allow.</summary>
    private static string Legal(string text) => new([.. text.Where(letter => System.Xml.XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))]);
}
