using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Typing;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Typing;

public sealed class SuggestionsTests
{
    private readonly ChatBench bench = new(others: new FakeCommand(call => new Reply.Done("", call.Language), Role.Trainer));

    [Fact]
    public void A_beginning_comes_before_the_beginning_of_a_later_word_and_before_the_middle_of_one()
    {
        CatalogueEntry[] entries =
        [
            Brightwater.Agreement with { Id = "one", Title = "Interoperable tides", TitleJapanese = null, Issuer = null },
            Brightwater.Agreement with { Id = "two", Title = "The opera house", TitleJapanese = null, Issuer = null },
            Brightwater.Agreement with { Id = "three", Title = "Opera", TitleJapanese = null, Issuer = null },
        ];
        var suggestions = new Suggestions(new Library(new Catalogue(entries), [], [], []), bench.Commands, bench.Access, bench.Memory);

        Assert.Equal(["three", "two", "one"], suggestions.Find("source", "source", "ＯＰＥＲ", ChatBench.Ann, LanguageCode.English).Select(suggestion => suggestion.Value));
    }

    [Theory]
    [InlineData("source", "source", "協定", "agreement")]
    [InlineData("ask", "source", "Brightwater", "agreement")]
    [InlineData("ask", "source", "KELP", "kelp")]
    [InlineData("term", "term", "jhc", "Joint Harbour Committee")]
    [InlineData("term", "term", "港湾委", "Joint Harbour Committee")]
    [InlineData("search", "words", "潮力", "tidal power")]
    [InlineData("help", "command", "検", "search")]
    public void Sources_terms_and_commands_are_found_by_any_of_their_forms(string command, string option, string typed, string value) =>
        Assert.Equal(value, bench.Suggestions.Find(command, option, typed, ChatBench.Ann, LanguageCode.English)[0].Value);

    [Fact]
    public void Labels_are_in_the_askers_language()
    {
        Assert.Equal("The Brightwater Agreement · agreement", bench.Suggestions.Find("source", "source", "agreement", ChatBench.Ann, LanguageCode.English)[0].Label);
        Assert.Equal("ブライトウォーター協定 · agreement", bench.Suggestions.Find("source", "source", "agreement", ChatBench.Ann, LanguageCode.Japanese)[0].Label);
    }

    [Fact]
    public async Task Answers_are_the_speakers_own_newest_first_and_nobody_elses()
    {
        var first = await bench.SayAsync<Reply.Answered>("When was the Brightwater Agreement signed?");
        var second = await bench.SayAsync<Reply.Answered>("When was Gull Point Lighthouse opened?");

        var offered = bench.Suggestions.Find("why", "answer", "", ChatBench.Ann, LanguageCode.English);

        Assert.Equal([second.AnswerId, first.AnswerId], offered.Select(suggestion => suggestion.Value));
        Assert.Equal($"{first.AnswerId} · When was the Brightwater Agreement signed?", offered[1].Label);
        Assert.Equal(first.AnswerId, Assert.Single(bench.Suggestions.Find("why", "answer", "brightw", ChatBench.Ann, LanguageCode.English)).Value);
        Assert.Empty(bench.Suggestions.Find("why", "answer", "", ChatBench.Ben, LanguageCode.English));
    }

    [Fact]
    public void Nothing_is_offered_for_what_has_nothing_to_offer()
    {
        Assert.Empty(bench.Suggestions.Find("ask", "question", "When", ChatBench.Ann, LanguageCode.English));
        Assert.Empty(bench.Suggestions.Find("dance", "question", "", ChatBench.Ann, LanguageCode.English));
        Assert.Empty(bench.Suggestions.Find("source", "source", "nowhere", ChatBench.Ann, LanguageCode.English));
    }

    [Fact]
    public void Commands_that_a_person_may_not_use_are_not_offered()
    {
        Assert.Empty(bench.Suggestions.Find("help", "command", "tide", ChatBench.Ann, LanguageCode.English));
        Assert.Single(bench.Suggestions.Find("help", "command", "tide", new Speaker("test:tess", []), LanguageCode.English));
    }

    [Fact]
    public void Never_more_than_twenty_five()
    {
        var entries = Enumerable.Range(0, 60).Select(number => Brightwater.Agreement with { Id = $"source-{number}" }).ToList();
        var suggestions = new Suggestions(new Library(new Catalogue(entries), [], [], []), bench.Commands, bench.Access, new ConversationMemory(MemoryLimits.Usual, bench.Time));

        Assert.Equal(25, suggestions.Find("source", "source", "", ChatBench.Ann, LanguageCode.English).Count);
    }
}
