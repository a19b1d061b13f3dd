using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Indexes;

public abstract partial class PassageIndexContract
{
    [Theory]
    [InlineData("宇")]
    [InlineData("宙")]
    [InlineData("宇宙")]
    [InlineData("宇宙協力")]
    [InlineData("JHLC会合")]
    [InlineData("ＪＨＬＣ")]
    [InlineData("第14回")]
    [InlineData("第１４回")]
    [InlineData("14th")]
    [InlineData("コンピュータ")]
    [InlineData("コンピューター")]
    [InlineData("ｺﾝﾋﾟｭｰﾀ")]
    [InlineData("こんぴゅーた")]
    [InlineData("みちびき")]
    [InlineData("QZS-6")]
    [InlineData("qzs6")]
    public async Task Japanese_is_found_however_it_is_written(string word)
    {
        await MakeLiveAsync([Japanese("a", "第14回JHLC会合は宇宙協力、コンピュータとみちびき（QZS-6）を取り上げた。"), .. Filler(10)]);

        Assert.Equal("a", (await FindAsync(JapaneseQuery(word)))[0]);
    }

    [Theory]
    [InlineData("agreement")]
    [InlineData("AGREEMENTS")]
    [InlineData("agreed")]
    [InlineData("Tokyo")]
    [InlineData("hold")]
    [InlineData("4,000")]
    [InlineData("4000")]
    [InlineData("14")]
    [InlineData("U.S.")]
    [InlineData("Crew-2")]
    [InlineData("organization")]
    public async Task English_is_found_however_it_is_written(string word)
    {
        await MakeLiveAsync([English("a", "At the 14th meeting, held in Tōkyō, U.S. organisations agreed on an agreement for 4,000 Crew-2 visits."), .. Filler(10)]);

        Assert.Equal("a", (await FindAsync(Query(word)))[0]);
    }

    [Fact]
    public async Task Words_that_stand_together_count_more_than_words_apart()
    {
        await MakeLiveAsync(
            [English("apart", "Research on space and on old debris of ships."), English("together", "Research on ships and on space debris of old."), .. Filler(10)]);

        Assert.Equal("together", (await FindAsync(Query("space debris")))[0]);
    }

    [Fact]
    public async Task The_askers_language_wins_ties()
    {
        await MakeLiveAsync([Japanese("ja", "JHLC"), English("en", "JHLC"), .. Filler(10)]);

        Assert.Equal(["en", "ja"], await FindAsync(Query("JHLC")));
        Assert.Equal(["ja", "en"], await FindAsync(JapaneseQuery("JHLC")));
    }

    [Fact]
    public async Task The_other_language_answers_when_it_alone_knows()
    {
        await MakeLiveAsync([English("en", "Space talks."), Japanese("ja", "宇宙ゴミの除去に関する協力。"), .. Filler(10)]);

        var found = await FindAsync(new SearchQuery(
            [new QueryTerm("debris", 1, 0), new QueryTerm("宇宙ゴミ", 0.8, 0), new QueryTerm("removal", 1, 1), new QueryTerm("除去", 0.8, 1)], LanguageCode.English, 10, []));

        Assert.Equal("ja", found[0]);
    }

    [Fact]
    public async Task Many_passages_of_one_language_do_not_bury_the_other()
    {
        var english = Enumerable.Range(0, 200).Select(number => English($"en{number}", $"Budget talk {number} where quantum is mentioned among many other things of the day."));
        await MakeLiveAsync([.. english, Japanese("ja", "量子技術の協力。量子計算の協力。"), .. Filler(20)]);

        var found = await FindAsync(new SearchQuery(
            [new QueryTerm("量子", 1, 0), new QueryTerm("quantum", 0.8, 0), new QueryTerm("協力", 1, 1), new QueryTerm("cooperation", 0.8, 1)], LanguageCode.Japanese, 5, []));

        Assert.Equal("ja", found[0]);
        Assert.Contains(found, id => id.StartsWith("en", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_best_term_of_a_concept_counts()
    {
        await MakeLiveAsync([English("repeats", "Satellite spacecraft orbiter."), English("covers", "Satellite treaty."), .. Filler(10)]);

        var concept = new[] { new QueryTerm("satellite", 1, 7), new QueryTerm("spacecraft", 1, 7), new QueryTerm("orbiter", 1, 7), new QueryTerm("treaty") };
        var found = await FindAsync(new SearchQuery(concept, LanguageCode.English, 10, []));

        Assert.Equal(["covers", "repeats"], found);
    }

    [Fact]
    public async Task A_term_of_less_weight_counts_less()
    {
        await MakeLiveAsync([English("expansion", "Spacecraft."), English("own", "Satellite."), .. Filler(10)]);

        var query = new SearchQuery([new QueryTerm("satellite", 1, 0), new QueryTerm("spacecraft", 0.5, 0)], LanguageCode.English, 10, []);
        var found = (await SearchAsync(query)).Passages;

        Assert.Equal(["own", "expansion"], found.Select(passage => passage.Passage.Id));
        Assert.True(found[1].Score < found[0].Score * 0.7);
    }

    [Fact]
    public async Task A_repeated_word_keeps_its_weight()
    {
        await MakeLiveAsync([English("once", "Alpha."), English("twice", "Omega."), .. Filler(10)]);

        Assert.Equal("twice", (await FindAsync(Query("alpha", "omega", "omega")))[0]);
        Assert.Equal("twice", (await FindAsync(Query("alpha omega omega")))[0]);
    }

    [Fact]
    public async Task The_rarer_a_term_the_higher_its_rarity_and_an_unknown_one_is_the_rarest()
    {
        await MakeLiveAsync([English("a", "Space lunch."), .. Filler(10)]);

        var rarity = (await SearchAsync(Query("lunch", "space", "unheard-of-thing"))).Rarity;

        Assert.True(rarity["lunch"] < rarity["space"]);
        Assert.True(rarity["space"] < rarity["unheard-of-thing"]);
        Assert.True(rarity["lunch"] > 0);
    }

    [Fact]
    public async Task A_full_match_of_a_query_scores_more_than_half_and_a_partial_one_less()
    {
        await MakeLiveAsync([English("full", "Helium isotope."), English("partial", "Helium."), .. Filler(50)]);

        var scores = (await SearchAsync(Query("helium", "isotope", "separation", "facility"))).Passages.ToDictionary(found => found.Passage.Id, found => found.Score);
        var all = (await SearchAsync(Query("helium", "isotope"))).Passages.ToDictionary(found => found.Passage.Id, found => found.Score);

        Assert.True(all["full"] > 0.5);
        Assert.True(scores["full"] < 0.5);
        Assert.True(scores["partial"] < scores["full"]);
    }
}
