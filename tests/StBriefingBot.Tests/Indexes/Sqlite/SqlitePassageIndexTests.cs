using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Core.Retrieval;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Indexes.Sqlite;

public sealed class SqlitePassageIndexTests : PassageIndexContract
{
    private string LiveFile => Path.Combine(Folder, "generation-000001.sqlite");

    [Fact]
    public async Task A_damaged_file_gives_a_sentence()
    {
        await MakeLiveAsync(Filler(50));
        await File.WriteAllBytesAsync(LiveFile, [.. Enumerable.Repeat((byte)'x', 20_000)]);

        var refusal = await RefusedAsync(() => SearchAsync(Query("lunch")));

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("reindex", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await Writer.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_file_cut_short_gives_a_sentence_or_an_answer()
    {
        await MakeLiveAsync(Filler(300));
        var whole = await File.ReadAllBytesAsync(LiveFile);
        for (var length = 0; length < whole.Length; length += whole.Length / 8)
        {
            await File.WriteAllBytesAsync(LiveFile, whole[..length]);

            await RefusedAsync(() => CreateIndex(Folder).SearchAsync(Query("lunch"), CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_missing_file_gives_a_sentence()
    {
        await MakeLiveAsync(Filler(1));
        File.Delete(LiveFile);

        var refusal = await RefusedAsync(() => SearchAsync(Query("lunch")));

        Assert.Contains("missing", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_pointer_gives_a_sentence_and_is_mended_by_the_next_build()
    {
        await MakeLiveAsync(Filler(1));
        await File.WriteAllTextAsync(Path.Combine(Folder, "live"), "garbage");

        await RefusedAsync(() => SearchAsync(Query("lunch")));
        await MakeLiveAsync(Filler(2));

        Assert.Equal(2, (await FindAsync(Query("lunch"))).Length);
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

    protected override IPassageIndex CreateIndex(string folder) => new SqlitePassageIndex(folder);

    protected override IPassageIndexWriter CreateWriter(string folder) => new SqlitePassageIndexWriter(folder, TimeProvider.System);
}
