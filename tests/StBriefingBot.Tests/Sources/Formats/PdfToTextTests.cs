using StBriefingBot.Adapters.Sources;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Tests.Sources.Formats;

/// <summary>With the real program, where the machine has it.</summary>
public sealed class PdfToTextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    [PdfToTextFact]
    public async Task Pages_become_locators_and_heads_feet_and_divided_words_are_repaired()
    {
        folder.Write("Tidal report.pdf", PdfDocument.Of(
            Page(
                1, "The harbour board opened the tidal gauge in the year 1931, and its many engi-", "neers read it twice a day until the war made that work impossible for all of",
                "them and it was closed.", "", "The second gauge followed after the war, with a new pen and paper drum, and was"),
            Page(2, "moved to the northern mole in 1954, where the board kept it for many years more.", "", "", "Later gauges", "", "A third one was never built, and the board took the readings of other harbours."),
            Page(3, "The record was closed in 1999.")));

        var text = Assert.IsType<ReadOutcome.Read>(Assert.Single(await ReadAsync())).Text;

        var paragraphs = text.Sections.SelectMany(section => section.Blocks).Select(block => (block.Locator, block.Text)).ToList();
        Assert.Equal(
            [
                ("p. 1 ¶1", "The harbour board opened the tidal gauge in the year 1931, and its many engineers read it twice a day until the war made that work impossible for all of them and it was closed."),
                ("p. 1 ¶2", "The second gauge followed after the war, with a new pen and paper drum, and was moved to the northern mole in 1954, where the board kept it for many years more."),
                ("p. 2 ¶1", "Later gauges"),
                ("p. 2 ¶2", "A third one was never built, and the board took the readings of other harbours."),
                ("p. 3 ¶1", "The record was closed in 1999."),
            ],
            paragraphs);
    }

    [PdfToTextFact]
    public async Task A_broken_pdf_is_told_and_does_not_stop_the_rest()
    {
        var whole = PdfDocument.Of(["The gauge stands on the mole."]);
        folder.Write("a.pdf", whole[..60]);
        folder.Write("b.pdf", "not a pdf at all");
        folder.Write("c.pdf", whole);

        var outcomes = await ReadAsync();

        Assert.All(outcomes.Take(2), outcome => Assert.Contains("damaged", Assert.IsType<ReadOutcome.Unreadable>(outcome).Reason, StringComparison.Ordinal));
        Assert.IsType<ReadOutcome.Read>(outcomes[2]);
    }

    private static string[] Page(int number, params string[] lines) =>
        ["Harbour Board Annals", "", "", .. lines, "", "", $"Volume 3 - {number}"];

    private async Task<IReadOnlyList<ReadOutcome>> ReadAsync() => await new KnowledgeFolder(folder.Path, data.Path).ReadTextsAsync(CancellationToken.None).ToListAsync();

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PdfToTextFactAttribute : FactAttribute
    {
        public PdfToTextFactAttribute() => Skip = PdfReader.Instance.IsInstalled ? null : "pdftotext is not installed.";
    }
}
