using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class TermTablesTests
{
    private readonly TermTables tables = new(capacity: 8);

    [Fact]
    public void The_first_word_of_a_term_tells_how_long_the_terms_are_that_begin_with_it()
    {
        tables.Add("kettle master of the south", TermKind.Synonym, 2);
        tables.Add("kettle", TermKind.Synonym, 1);
        tables.Add("kettle master", TermKind.Glossary, 3);

        Assert.Equal([1, 2, 5], Entry("kettl")!.Lengths);
        Assert.Equal([(TermKind.Glossary, 3)], Terms(Entry("kettl master")!));
    }

    [Fact]
    public void The_beginning_of_a_term_is_not_the_term()
    {
        tables.Add("kettle master", TermKind.Glossary, 2);

        Assert.Equal(0, Entry("kettl")!.Count);
        Assert.Null(Entry("master"));
    }

    [Fact]
    public void A_term_added_twice_is_kept_once_and_in_the_order_it_came()
    {
        tables.Add("kettles", TermKind.Synonym, 7);
        tables.Add("kettle", TermKind.Synonym, 7);
        tables.Add("Kettle", TermKind.Glossary, 1);

        Assert.Equal([(TermKind.Synonym, 7), (TermKind.Glossary, 1)], Terms(Entry("kettl")!));
    }

    [Fact]
    public void A_plain_form_has_the_key_that_its_words_have_when_they_are_read()
    {
        tables.Add("organised  exporting companies", TermKind.Synonym, 1);
        tables.Add("Organised Exporting Companies", TermKind.Synonym, 2);

        Assert.Equal([(TermKind.Synonym, 1), (TermKind.Synonym, 2)], Terms(Entry("organiz export compani")!));
    }

    [Fact]
    public void A_term_of_many_long_words_is_kept_whole()
    {
        var words = Enumerable.Repeat("kettlemaster", 60);

        tables.Add(string.Join(' ', words), TermKind.Glossary, 4);

        Assert.Equal([60], Entry("kettlemast")!.Lengths);
        Assert.Equal(1, Entry(string.Join(' ', words.Select(_ => "kettlemast")))!.Count);
    }

    [Theory]
    [InlineData("始める", "始め", true)]
    [InlineData("協定", "協定", false)]
    public void A_Japanese_verb_is_kept_by_what_stays_when_its_ending_changes(string form, string key, bool isInflected)
    {
        tables.Add(form, TermKind.Synonym, 5);

        var entry = tables.Japanese.Find(key);

        Assert.NotNull(entry);
        Assert.Equal(isInflected, entry.IsInflected);
        Assert.Equal([2], tables.Japanese.Find(key.AsSpan(0, 1))!.Lengths);
    }

    private TermEntry? Entry(string key) => tables.English.Find(key);

    private static List<(TermKind, int)> Terms(TermEntry entry) =>
        [.. Enumerable.Range(0, entry.Count).Select(index => (entry.KindAt(index), entry.SetAt(index)))];
}
