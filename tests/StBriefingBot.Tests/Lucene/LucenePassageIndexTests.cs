using StBriefingBot.Core.Retrieval;
using StBriefingBot.Lucene;
using StBriefingBot.Tests.Indexes;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Lucene;

public sealed class LucenePassageIndexTests : PassageIndexContract
{
    private string LiveFolder => Path.Combine(Folder, "generation-000001.lucene");

    [Fact]
    public async Task Damaged_files_give_a_sentence_and_the_check_finds_them()
    {
        await MakeLiveAsync(Filler(50));
        foreach (var file in Directory.EnumerateFiles(LiveFolder))
        {
            await File.WriteAllBytesAsync(file, [.. Enumerable.Repeat((byte)'x', 20_000)]);
        }

        var refusal = await RefusedAsync(() => SearchAsync(Query("lunch")));

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("reindex", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await Writer.ListAsync(CancellationToken.None));
        Assert.NotNull(await ((IIndexInspection)Writer).DamageAsync(1, CancellationToken.None));
    }

    [Fact]
    public async Task A_changed_byte_that_no_search_meets_is_found_by_the_check()
    {
        await MakeLiveAsync(Filler(300));
        Assert.Null(await ((IIndexInspection)Writer).DamageAsync(1, CancellationToken.None));
        var largest = new DirectoryInfo(LiveFolder).EnumerateFiles().MaxBy(file => file.Length)!;
        var bytes = await File.ReadAllBytesAsync(largest.FullName);
        Array.Fill<byte>(bytes, 0xFF, bytes.Length / 4, bytes.Length / 2);
        await File.WriteAllBytesAsync(largest.FullName, bytes);

        Assert.NotNull(await ((IIndexInspection)Writer).DamageAsync(1, CancellationToken.None));
    }

    [Fact]
    public async Task A_missing_folder_gives_a_sentence()
    {
        await MakeLiveAsync(Filler(1));
        Directory.Delete(LiveFolder, recursive: true);

        var refusal = await RefusedAsync(() => SearchAsync(Query("lunch")));

        Assert.Contains("missing", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_process_that_switches_is_followed()
    {
        await MakeLiveAsync(English("old", "Space."));
        Assert.Equal(["old"], await FindAsync(Query("space")));
        var other = CreateWriter(Folder);

        var built = await other.BuildAsync(new[] { English("new", "Space.") }.ToAsyncEnumerable(), "other", null, CancellationToken.None);
        await other.ActivateAsync(built.Number, CancellationToken.None);

        Assert.Equal(["new"], await FindAsync(Query("space")));
    }

    [Fact]
    public async Task What_a_killed_build_left_is_cleared_by_the_next()
    {
        Directory.CreateDirectory(LiveFolder + ".building");
        await File.WriteAllTextAsync(Path.Combine(LiveFolder + ".building", "_0.fdt"), "half");

        await MakeLiveAsync(English("new", "Space."));

        Assert.Equal(["new"], await FindAsync(Query("space")));
        Assert.DoesNotContain(Directory.EnumerateDirectories(Folder), place => place.EndsWith(".building", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_near_each_other_count_more_than_words_far_apart()
    {
        await MakeLiveAsync(
            [English("far", "Debris of ships was seen, and talks on the use of space."), English("near", "Space and orbital debris was seen by ships, talks on use."), .. Filler(10)]);

        Assert.Equal("near", (await FindAsync(Query("space debris")))[0]);
    }

    protected override IPassageIndex CreateIndex(string folder) => new LucenePassageIndex(folder);

    protected override IPassageIndexWriter CreateWriter(string folder) => new LucenePassageIndexWriter(folder, TimeProvider.System);
}
