using System.IO.Compression;
using System.Text;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Adapters.Sources;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Tests.Sources;

/// <summary>Folders no test data should hold: made when the test runs.</summary>
public sealed class LargeAndBrokenFoldersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Every_broken_file_gets_a_sentence_and_the_good_one_is_indexed_all_the_same()
    {
        folder.Write("good.md", "# The Harbour Agreement\n\nThe Harbour Agreement was signed in 1997.\n");
        folder.Write("empty.md", "");
        folder.Write("blank.txt", " \n\t\n");
        folder.Write("binary.txt", [0, 1, 2, 0, 0, 255, 254, 0, 7]);
        folder.Write("picture.md", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);
        folder.Write("packed.html", Packed());
        folder.Write("page.pdf", "<html><p>This is a page and no PDF.");
        folder.Write("letter.docx", "PK");
        Huge("huge.md");
        Huge("huge.pdf");
        Huge("huge.html");

        var (outcome, generation) = await ReindexAsync(null);

        Assert.Equal(1, generation.Passages);
        Assert.Equal(
            ["binary.txt", "blank.txt", "empty.md", "huge.html", "huge.md", "huge.pdf", "letter.docx", "packed.html", "page.pdf", "picture.md"],
            outcome.Plan.Unreadable.Select(problem => problem.File).Order(StringComparer.Ordinal));
        Assert.All(outcome.Plan.Unreadable, problem => Assert.Matches(@"[A-Za-z)]\.$", problem.Reason));
        Assert.All(outcome.Plan.Unreadable.Where(problem => problem.File.StartsWith("huge", StringComparison.Ordinal) && problem.File != "huge.pdf"), problem => Assert.Contains("50 MB", problem.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("deep.html", "<div>", 100_000, "The end.")]
    [InlineData("deep.md", "> ", 20_000, "The end.")]
    [InlineData("wide.html", "<table><tr><td>", 20_000, "The end.")]
    [InlineData("unclosed.html", "<p>One.<li>Two.", 20_000, "The end.")]
    [InlineData("code.html", "<script>for (i=0;i<n;i++) a<b;</script>", 5_000, "<p>The end.")]
    [InlineData("entities.html", "&amp;", 500_000, "The end.")]
    public async Task A_small_file_that_unfolds_into_much_is_read_or_refused_in_good_time(string name, string piece, int times, string end)
    {
        folder.Write("good.md", "# The Harbour Agreement\n\nThe Harbour Agreement was signed in 1997.\n");
        folder.Write(name, string.Concat(Enumerable.Repeat(piece, times)) + end);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        var outcomes = await new KnowledgeFolder(folder.Path, data.Path).ReadTextsAsync(patience.Token).ToListAsync(patience.Token);

        Assert.Contains(outcomes.OfType<ReadOutcome.Read>(), read => read.File == "good.md");
        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public async Task Ten_thousand_documents_are_indexed_with_progress_that_rises_to_its_total()
    {
        const int Documents = 10_000;
        for (var i = 0; i < Documents; i++)
        {
            folder.Write($"{i / 100}/{i}.txt", $"Buoy {i} was laid out in {1900 + (i % 100)}.");
        }

        var reports = new List<ReindexProgress>();
        var (_, generation) = await ReindexAsync(new Reports(reports));

        Assert.Equal((Documents, Documents), (generation.Passages, generation.Sources));
        var reading = reports.Where(report => report.Stage == ReindexStage.Building).ToList();
        Assert.All(reading, report => Assert.Equal(Documents, report.Total));
        Assert.Equal(Enumerable.Range(1, Documents), reading.Select(report => report.Done));
    }

    private async Task<(ReindexOutcome.Activated Outcome, Core.Retrieval.Generation Generation)> ReindexAsync(IProgress<ReindexProgress>? progress)
    {
        var index = Path.Combine(data.Path, "index");
        using var live = new SqlitePassageIndex(index);
        var reindex = new ReindexKnowledge(new KnowledgeFolder(folder.Path, data.Path), live, new SqlitePassageIndexWriter(index, TimeProvider.System), []);
        var outcome = Assert.IsType<ReindexOutcome.Activated>(await reindex.ExecuteAsync(new ReindexRequest(false), progress, CancellationToken.None));
        return (outcome, outcome.Plan.Candidate);
    }

    /// <summary>A hundred megabytes that take no room on the disk.</summary>
    private void Huge(string name)
    {
        using var file = File.Create(Path.Combine(folder.Path, name));
        file.SetLength(100L * 1024 * 1024);
    }

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(Encoding.UTF8.GetBytes(new string('a', 100_000)));
        }

        return packed.ToArray();
    }

    private sealed class Reports(List<ReindexProgress> reports) : IProgress<ReindexProgress>
    {
        public void Report(ReindexProgress value) => reports.Add(value);
    }
}
