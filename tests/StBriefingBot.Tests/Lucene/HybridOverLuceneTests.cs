using StBriefingBot.Adapters.Indexes.Vectors;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Lucene;
using StBriefingBot.Tests.Indexes;
using StBriefingBot.Tests.Models;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Lucene;

/// <summary>All that every index promises, by words with Lucene and by meaning.</summary>
public sealed class HybridOverLuceneTests : PassageIndexContract
{
    private const double Least = 0.3;

    private readonly FakeEmbeddingModel model = new();

    [Fact]
    public async Task What_says_the_same_in_other_words_is_found_beside_what_the_words_find()
    {
        await MakeLiveAsync([English("treaty", "The treaty was concluded at the quay."), English("shop", "A pact between two shops."), .. Filler(5)]);

        var found = await SearchAsync(Query("pact", "inked", "port") with { Text = "pact inked port" });

        Assert.Equal(["shop", "treaty"], found.Passages.Select(ranked => ranked.Passage.Id).Order());
        Assert.Equal(new MeaningSearch("fake-embedding", MeaningState.Used, 1), found.ByMeaning);
    }

    [Fact]
    public async Task Vectors_lie_beside_their_generation_and_go_with_it()
    {
        for (var number = 1; number <= 5; number++)
        {
            await MakeLiveAsync(English("a", $"Treaty number {number}."));
        }

        var kept = (await Writer.ListAsync(CancellationToken.None)).Select(generation => $"generation-{generation.Number:D6}.vectors");
        Assert.Equal(kept.Order(), Directory.EnumerateFiles(Folder, "*.vectors*").Select(Path.GetFileName).Order());
    }

    protected override IPassageIndex CreateIndex(string folder) => new HybridPassageIndex(folder, new LucenePassageIndex(folder), model, Least);

    protected override IPassageIndexWriter CreateWriter(string folder) => new HybridPassageIndexWriter(folder, new LucenePassageIndexWriter(folder, TimeProvider.System), model, Least);
}
