using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace StBriefingBot.Tests.Channels.Web;

[Collection(WebRuns.Name)]
public sealed class BriefPageTests(WebRun web)
{
    [Theory]
    [InlineData("en", "/brief?topic=Tokyo+Statement+quantum", "19 December 2019", "Where sources disagree")]
    [InlineData("ja", "/brief?topic=量子協力に関する東京声明", "2019年12月19日", "資料間の相違")]
    public async Task A_brief_is_statements_with_sources_dates_and_disagreements(string language, string address, string date, string heading)
    {
        var page = WebUtility.HtmlDecode(await web.Browser(language).GetStringAsync(address));

        Assert.Contains(date, page, StringComparison.Ordinal);
        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains("href=\"/brief.docx?topic=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_downloaded_as_Markdown_holds_no_statement_that_the_page_has_not()
    {
        var page = WebUtility.HtmlDecode(await web.Browser().GetStringAsync("/brief?topic=Gateway"));
        var markdown = await web.Browser().GetStringAsync("/brief.md?topic=Gateway");

        var statements = markdown.Split("\n## ").Skip(1).SkipLast(3).SelectMany(section => section.Split('\n')).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.StartsWith("# Gateway\n", markdown, StringComparison.Ordinal);
        Assert.NotEmpty(statements);
        Assert.All(statements, line => Assert.Contains(line[2..line.LastIndexOf(" [", StringComparison.Ordinal)].Replace("\\", "", StringComparison.Ordinal), page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_downloaded_for_Word_is_a_valid_document_in_the_readers_language()
    {
        var bytes = await web.Browser("ja").GetByteArrayAsync("/brief.docx?topic=ゲートウェイ");

        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Contains("ゲートウェイ", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/brief?topic=xylophone+lessons", "Nothing to brief on")]
    [InlineData("/brief", "A one-page brief")]
    public async Task Without_statements_there_is_no_brief(string address, string told) => Assert.Contains(told, await web.Browser().GetStringAsync(address), StringComparison.Ordinal);
}
