using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class EnglishNamesTests
{
    [Theory]
    [InlineData("Maria Lopez opened the port.", "Maria Lopez", NameKind.Person)]
    [InlineData("Yesterday Foreign Minister Ana Costa spoke.", "Ana Costa", NameKind.Person)]
    [InlineData("A speech by President Dahl followed.", "Dahl", NameKind.Person)]
    [InlineData("Secretary of State Dahl spoke.", "Dahl", NameKind.Person)]
    [InlineData("Talks were held at Harbour Headquarters.", "Harbour Headquarters", NameKind.Organisation)]
    [InlineData("It was built by John Q. Public.", "John Q. Public", NameKind.Person)]
    [InlineData("The Department of Ports agreed.", "Department of Ports", NameKind.Organisation)]
    [InlineData("The Council for Tides, Science and Innovation (CTSI) met.", "Council for Tides, Science and Innovation", NameKind.Organisation)]
    [InlineData("The Ministry of Culture, Sports and Trade, Maria Lopez said, is closed.", "Ministry of Culture, Sports and Trade", NameKind.Organisation)]
    [InlineData("The fleet belongs to OPH.", "OPH", NameKind.Organisation)]
    [InlineData("The Harbour Times reported it.", "Harbour Times", NameKind.Organisation)]
    [InlineData("Ministers met in Lisbon.", "Lisbon", NameKind.Place)]
    [InlineData("Ministers met at the White Cliffs.", "White Cliffs", NameKind.Place)]
    [InlineData("They flew to São Paulo.", "São Paulo", NameKind.Place)]
    [InlineData("Both sides kept the Harbour Agreement.", "Harbour Agreement", NameKind.Other)]
    public void A_name_is_told_by_its_words_and_what_stands_before_it(string text, string name, NameKind kind)
    {
        Assert.Contains((name, kind), Read(text));
    }

    [Fact]
    public void Where_a_thing_was_done_is_not_part_of_its_name()
    {
        Assert.Equal([("Maria Lopez", NameKind.Person), ("Harbour Agreement", NameKind.Other), ("Lisbon", NameKind.Place)], Read("Maria Lopez signed the Harbour Agreement in Lisbon."));
    }

    [Fact]
    public void Two_bodies_joined_by_and_are_two()
    {
        Assert.Equal([("Department of Ports", NameKind.Organisation), ("Ministry of Tides", NameKind.Organisation)], Read("The Department of Ports and the Ministry of Tides agreed."));
        Assert.Equal([("Dahl", NameKind.Other), ("Moor", NameKind.Other)], Read("At noon came Dahl and Moor.").Where(name => name.Text is "Dahl" or "Moor"));
    }

    [Theory]
    [InlineData("Wolves live here.")]
    [InlineData("It rained. The port closed.")]
    [InlineData("In May the port closed on Monday.")]
    [InlineData("nothing has a capital here")]
    [InlineData("港は閉まった。")]
    [InlineData("the Minister of Education came")]
    public void Words_that_open_a_sentence_months_and_days_are_no_names(string text)
    {
        Assert.Empty(Read(text));
    }

    [Fact]
    public void Any_text_is_read_and_spans_are_what_they_say()
    {
        Assert.All(NastyText.All, text => Assert.All(EnglishNames.Read(text, WordReader.Read(text)), name => Assert.Equal(name.Text, name.Span.Of(text))));
    }

    private static List<(string Text, NameKind Kind)> Read(string text) => [.. EnglishNames.Read(text, WordReader.Read(text)).Select(name => (name.Text, name.Kind))];
}
