using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Indexes;

public abstract partial class PassageIndexContract
{
    [Fact]
    public async Task The_better_match_comes_first_and_scores_higher()
    {
        await MakeLiveAsync([English("weak", "The talks touched on space and on trade."), English("strong", "Space policy and space exploration."), .. Filler(20)]);

        var found = (await SearchAsync(Query("space", "exploration"))).Passages;

        Assert.Equal(["strong", "weak"], found.Select(passage => passage.Passage.Id));
        Assert.True(found[0].Score > found[1].Score);
        Assert.All(found, passage => Assert.InRange(passage.Score, double.Epsilon, 1));
    }

    [Fact]
    public async Task The_passages_of_a_source_come_in_the_order_in_which_they_were_indexed()
    {
        await MakeLiveAsync([English("b", "Later words.", "harbour"), English("other", "Lunch.", "fog"), English("a", "First words.", "harbour"), .. Filler(3)]);

        Assert.Equal(["b", "a"], (await Index.OfSourceAsync("HARBOUR", CancellationToken.None)).Select(passage => passage.Id));
        Assert.Empty(await Index.OfSourceAsync("unknown", CancellationToken.None));
    }

    [Fact]
    public async Task A_rare_word_counts_more_than_a_common_one()
    {
        await MakeLiveAsync([English("rare", "Quantum remarks."), English("common", "Lunch remarks."), .. Filler(20)]);

        Assert.Equal("rare", (await FindAsync(Query("quantum", "lunch")))[0]);
    }

    [Fact]
    public async Task A_match_in_the_title_or_heading_counts_more()
    {
        await MakeLiveAsync(
            [English("text", "Fusion energy work."), English("title", "Energy work.", title: "Fusion"), English("heading", "Energy work.", heading: "Fusion"), .. Filler(20)]);

        var found = await FindAsync(Query("fusion"));

        Assert.Equal(3, found.Length);
        Assert.Equal("text", found[^1]);
    }

    [Fact]
    public async Task A_passage_is_found_by_the_questions_written_for_it_behind_one_that_says_it()
    {
        var asked = English("asked", "Remarks on the outlook.");
        asked = asked with { Statements = [new Statement(new TextSpan(0, asked.Text.Length), "source", Asked: ["Where is fusion going?"])] };
        await MakeLiveAsync([asked, English("said", "Remarks on fusion."), .. Filler(20)]);

        Assert.Equal(["said", "asked"], await FindAsync(Query("fusion")));
    }

    [Fact]
    public async Task A_passage_comes_back_as_it_was_written()
    {
        var statement = new Statement(
            new TextSpan(0, 5), "source", Confidence.Medium, new PartialDate(2021, 4), new PartialDate(2022), "one", "other", "care", [3, 17], ["誰が？", "Who?"]);
        var passage = new Passage(
            "a.ja#x", "a", LanguageCode.Japanese, PassageKind.FullText, "題", ["外", "内"], "¶1", "量子 ﾃﾞｰﾀ \uD83D\uDE80 本文。\nSecond line.", [statement, new Statement(new TextSpan(6, 8), "article")]);
        await MakeLiveAsync(passage);

        var found = await Index.FindAsync("a.ja#x", CancellationToken.None);

        Assert.NotNull(found);
        Assert.Equal(passage with { HeadingPath = [], Statements = [] }, found with { HeadingPath = [], Statements = [] });
        Assert.Equal(passage.HeadingPath, found.HeadingPath);
        Assert.Equal(passage.Statements.Select(each => each with { Notes = null, Asked = null }), found.Statements.Select(each => each with { Notes = null, Asked = null }));
        Assert.Equal(passage.Statements.Select(each => each.Asked), found.Statements.Select(each => each.Asked));
        Assert.Equal(passage.Statements[0].Notes, found.Statements[0].Notes);
        Assert.Equal(passage.Text, Assert.Single((await SearchAsync(JapaneseQuery("量子"))).Passages).Passage.Text);
    }

    [Fact]
    public async Task An_unknown_id_finds_nothing()
    {
        await MakeLiveAsync(English("a", "text"));

        Assert.Null(await Index.FindAsync("b", CancellationToken.None));
    }

    [Fact]
    public async Task An_empty_query_finds_nothing()
    {
        await MakeLiveAsync(English("a", "text"));

        Assert.Empty((await SearchAsync(Query())).Passages);
        Assert.Empty((await SearchAsync(Query("", "  ", "?!"))).Passages);
    }

    [Fact]
    public async Task An_empty_index_finds_nothing()
    {
        Assert.Null(await Index.CurrentAsync(CancellationToken.None));
        Assert.Empty((await SearchAsync(Query("text"))).Passages);
        Assert.Null(await Index.FindAsync("a", CancellationToken.None));

        await MakeLiveAsync([]);

        Assert.Equal(0, (await Index.CurrentAsync(CancellationToken.None))!.Passages);
        Assert.Empty((await SearchAsync(Query("text"))).Passages);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"space")]
    [InlineData("space*")]
    [InlineData("NEAR(space policy, 2)")]
    [InlineData("text:space")]
    [InlineData("title : space")]
    [InlineData("AND OR NOT space")]
    [InlineData("(space) -policy +x ^y {z} [w] ~1 a/b c\\d")]
    [InlineData("space\0policy")]
    [InlineData("space \uD800 policy \uDC00")]
    [InlineData("'; DROP TABLE passage; -- space")]
    [InlineData("$0 @p ?1 space")]
    public async Task What_an_engine_takes_for_an_operator_is_only_text(string question)
    {
        await MakeLiveAsync([English("a", "Space policy."), .. Filler(5)]);

        var asOneTerm = await FindAsync(Query(question));
        var asWords = await FindAsync(Query(question.Split(' ')));

        string[] expected = question == "\"" ? [] : ["a"];
        Assert.Equal(expected, asOneTerm.Take(1));
        Assert.Equal(expected, asWords.Take(1));
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_is_answered()
    {
        await MakeLiveAsync([English("a", "Space policy."), .. Filler(5)]);

        Assert.Equal("a", (await FindAsync(Query(string.Concat(Enumerable.Repeat("space policy ", 770)))))[0]);
        Assert.Empty(await FindAsync(Query(new string('x', 10_000))));
        Assert.Empty(await FindAsync(JapaneseQuery(new string('龘', 10_000))));
    }

    [Fact]
    public async Task At_most_as_many_as_asked_for_are_found()
    {
        await MakeLiveAsync(Filler(30));

        Assert.Equal(3, (await FindAsync(Query("lunch") with { Top = 3 })).Length);
    }

    [Fact]
    public async Task Only_the_named_sources_are_searched()
    {
        await MakeLiveAsync(English("a", "Space policy.", source: "one"), English("b", "Space policy.", source: "two"), English("c", "Space policy.", source: "three"));

        Assert.Equal(["b"], await FindAsync(Query("space") with { SourceIds = ["two"] }));
        Assert.Equal(["a", "c"], (await FindAsync(Query("space") with { SourceIds = ["one", "three"] })).Order());
        Assert.Empty(await FindAsync(Query("space") with { SourceIds = ["four"] }));
    }
}
