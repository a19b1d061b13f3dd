using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Adapters.Indexes.Vectors;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Models;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Indexes.Vectors;

/// <summary>All that every index promises, over the embedded one, and what searching by meaning adds.</summary>
public sealed class HybridPassageIndexTests : PassageIndexContract
{
    private const double Least = 0.3;

    private readonly FakeEmbeddingModel model = new();

    private HybridPassageIndexWriter Hybrid => (HybridPassageIndexWriter)Writer;

    [Fact]
    public async Task What_says_the_same_in_other_words_is_found()
    {
        await MakeLiveAsync([English("treaty", "The treaty was concluded at the quay."), .. Filler(5)]);

        var found = await SearchAsync(Asked("pact inked port"));

        Assert.Equal("treaty", found.Passages[0].Passage.Id);
        Assert.Equal(new MeaningSearch("fake-embedding", MeaningState.Used, 1), found.ByMeaning);
    }

    [Fact]
    public async Task What_is_found_by_words_and_by_meaning_comes_before_what_is_found_by_one()
    {
        await MakeLiveAsync([English("words", "A pact between two shops."), English("both", "The pact was signed in the port."), English("meaning", "The treaty was concluded at the quay."), .. Filler(20)]);

        var found = await SearchAsync(Asked("pact signed port"));

        Assert.Equal("both", found.Passages[0].Passage.Id);
        Assert.Contains(found.Passages, ranked => ranked.Passage.Id == "meaning");
        Assert.Contains(found.Passages, ranked => ranked.Passage.Id == "words");
        Assert.True(found.Passages[0].Score > found.Passages[1].Score);
        Assert.InRange(found.Passages[0].Score, 0, 1);
    }

    [Fact]
    public async Task A_question_finds_passages_of_the_other_language()
    {
        await MakeLiveAsync([Japanese("条約", "その条約は港で結ばれた。"), .. Filler(5)]);

        Assert.Equal("条約", (await FindAsync(Asked("Which accord was concluded at the quay?")))[0]);
    }

    [Fact]
    public async Task Only_the_wanted_sources_are_found()
    {
        await MakeLiveAsync([English("one", "The treaty was concluded.", source: "one"), English("two", "The accord was concluded.", source: "two"), .. Filler(5)]);

        Assert.Equal(["two"], await FindAsync(Asked("pact inked") with { SourceIds = ["TWO"] }));
    }

    [Fact]
    public async Task What_is_not_similar_enough_is_not_found()
    {
        await MakeLiveAsync([English("treaty", "The treaty was concluded at the quay."), .. Filler(5)]);

        Assert.Empty(await FindAsync(Asked("Which beacon has a lamp?")));
    }

    [Fact]
    public async Task A_search_for_words_alone_stays_one()
    {
        await MakeLiveAsync([English("treaty", "The treaty was concluded at the quay."), .. Filler(5)]);

        var found = await SearchAsync(Query("quay"));

        Assert.Equal("treaty", Assert.Single(found.Passages).Passage.Id);
        Assert.Null(found.ByMeaning);
    }

    [Theory]
    [InlineData(ComposerFault.TooSlow, MeaningState.TooSlow)]
    [InlineData(ComposerFault.Unreachable, MeaningState.Failed)]
    [InlineData(ComposerFault.Unreadable, MeaningState.Failed)]
    public async Task A_model_that_fails_leaves_what_the_words_find_as_it_is(ComposerFault fault, MeaningState state)
    {
        await MakeLiveAsync([English("treaty", "The treaty was concluded at the quay."), English("shop", "A pact between two shops."), .. Filler(5)]);
        var byWords = await SearchAsync(Query("pact"));
        model.QuestionFault = fault;

        var found = await SearchAsync(Asked("pact"));

        Assert.Equal(byWords.Passages.Select(ranked => (ranked.Passage.Id, ranked.Score)), found.Passages.Select(ranked => (ranked.Passage.Id, ranked.Score)));
        Assert.Equal(state, found.ByMeaning!.State);
    }

    [Fact]
    public async Task Only_passages_that_changed_are_given_a_new_vector()
    {
        await MakeLiveAsync(English("a", "The treaty was concluded."), English("b", "The beacon has a lamp."));
        var before = model.Passages.Count;

        await MakeLiveAsync(English("a", "The treaty was concluded."), English("b", "The beacon has two lamps."), English("c", "The treaty was concluded."));

        Assert.Equal(["The beacon has two lamps."], model.Passages.Skip(before));
        Assert.Equal(["a", "c"], (await FindAsync(Asked("pact inked"))).Order());
    }

    [Fact]
    public async Task Another_model_makes_all_vectors_anew_and_finds_nothing_by_the_old_ones()
    {
        await MakeLiveAsync(English("a", "The treaty was concluded."));
        model.Kind = "another";

        var before = await SearchAsync(Asked("pact inked"));
        await MakeLiveAsync(English("a", "The treaty was concluded."));
        var after = await SearchAsync(Asked("pact inked"));

        Assert.Equal((0, MeaningState.NoVectors), (before.Passages.Count, before.ByMeaning!.State));
        Assert.Equal((1, MeaningState.Used), (after.Passages.Count, after.ByMeaning!.State));
        Assert.Equal(2, model.Passages.Count);
    }

    [Fact]
    public async Task A_model_that_is_down_makes_no_build_fail_and_the_next_build_asks_for_what_is_missing()
    {
        model.PassagesLeft = 8;
        var built = await MakeLiveAsync([English("words", "The harbour."), .. Filler(20)]);
        var coverage = Hybrid.CoverageOf(built);
        var asked = model.Passages.Count;
        model.PassagesLeft = int.MaxValue;

        var whole = await MakeLiveAsync([English("words", "The harbour."), .. Filler(20)]);

        Assert.Equal((41, 8), (coverage.Passages, coverage.WithVector));
        Assert.True(Hybrid.CoverageOf(whole).IsWhole);
        Assert.Equal(41 - asked, model.Passages.Count - asked);
        Assert.Null(Hybrid.LastFailure);
    }

    [Fact]
    public async Task A_build_that_fails_on_the_way_keeps_the_vectors_that_were_known()
    {
        await MakeLiveAsync(Filler(20));
        model.PassagesLeft = 0;

        var built = await MakeLiveAsync([English("new", "The harbour."), .. Filler(20)]);

        Assert.Equal((41, 40), (Hybrid.CoverageOf(built).Passages, Hybrid.CoverageOf(built).WithVector));
        Assert.Equal("Nothing listens there.", Hybrid.LastFailure!.Message);
    }

    [Fact]
    public async Task Rolling_back_brings_the_old_vectors_back()
    {
        var old = await MakeLiveAsync(English("old", "The treaty was concluded."));
        await MakeLiveAsync(English("new", "The accord was concluded."));
        Assert.Equal(["new"], await FindAsync(Asked("pact inked")));

        await Writer.ActivateAsync(old.Number, CancellationToken.None);

        Assert.Equal(["old"], await FindAsync(Asked("pact inked")));
    }

    [Fact]
    public async Task Vectors_go_with_their_generation()
    {
        for (var number = 1; number <= 5; number++)
        {
            await MakeLiveAsync(English("a", $"Treaty number {number}."));
        }

        var held = await BuildAsync(English("a", "Treaty."));
        await Writer.DiscardAsync(held.Number, CancellationToken.None);

        var kept = (await Writer.ListAsync(CancellationToken.None)).Select(generation => $"generation-{generation.Number:D6}.vectors");
        Assert.Equal(kept.Order(), Directory.EnumerateFiles(Folder, "*.vectors*").Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_build_that_is_cancelled_at_its_vectors_leaves_nothing_behind()
    {
        await MakeLiveAsync(English("old", "The treaty was concluded."));
        using var cancellation = new CancellationTokenSource();
        model.Before = async token =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Writer.BuildAsync(Filler(3).ToAsyncEnumerable(), "new", null, cancellation.Token));

        Assert.Equal([1], (await Writer.ListAsync(CancellationToken.None)).Select(generation => generation.Number));
        Assert.Equal(["old"], await FindAsync(Asked("pact inked")));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(Folder), entry => entry.Contains("000002", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not vectors at all, however long it may be")]
    public async Task Damaged_vectors_are_as_none(string contents)
    {
        var built = await MakeLiveAsync(English("a", "The treaty of the pact."));
        await File.WriteAllTextAsync(Path.Combine(Folder, "generation-000001.vectors"), contents);

        var found = await SearchAsync(Asked("pact"));

        Assert.Equal((1, MeaningState.NoVectors), (found.Passages.Count, found.ByMeaning!.State));
        Assert.Equal(0, Hybrid.CoverageOf(built).WithVector);
    }

    [Fact]
    public async Task A_candidate_is_searched_by_its_own_vectors()
    {
        await MakeLiveAsync(English("old", "The treaty was concluded."));
        var built = await BuildAsync(English("new", "The accord was concluded."));

        var candidate = Writer.Open(built.Number);
        var found = await candidate.SearchAsync(Asked("pact inked"), CancellationToken.None);
        (candidate as IDisposable)?.Dispose();

        Assert.Equal("new", Assert.Single(found.Passages).Passage.Id);
    }

    protected override IPassageIndex CreateIndex(string folder) => new HybridPassageIndex(folder, new SqlitePassageIndex(folder), model, Least);

    protected override IPassageIndexWriter CreateWriter(string folder) => new HybridPassageIndexWriter(folder, new SqlitePassageIndexWriter(folder, TimeProvider.System), model, Least);

    private static SearchQuery Asked(string question) => Query(question.Split(' ')) with { Text = question };
}
