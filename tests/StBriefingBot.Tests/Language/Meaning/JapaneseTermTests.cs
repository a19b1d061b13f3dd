using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class JapaneseTermTests
{
    [Theory]
    [InlineData("協定", "協定")]
    [InlineData("始める", "始め")]
    [InlineData("ダム", "ダム")]
    [InlineData("日 米", "日米")]
    [InlineData(" ", null)]
    [InlineData("", null)]
    public void A_verb_is_looked_for_without_its_ending(string entry, string? key)
    {
        Assert.Equal(key, JapaneseTerm.Key(entry));
    }

    [Theory]
    [InlineData("ダムを見た", "ダム", true)]
    [InlineData("アダムを見た", "ダム", false)]
    [InlineData("ダムダムを見た", "ダム", false)]
    [InlineData("国の船", "船", true)]
    [InlineData("造船の町", "船", false)]
    [InlineData("船長の町", "船", false)]
    [InlineData("協定書に署名", "協定", true)]
    public void A_term_is_not_found_inside_another_word(string text, string term, bool stands)
    {
        Assert.Equal(stands, JapaneseTerm.StandsAlone(text, text.IndexOf(term, StringComparison.Ordinal), term.Length, inflected: false));
    }

    [Theory]
    [InlineData("港を始めた。")]
    [InlineData("港を始めます。")]
    [InlineData("港を始めない。")]
    public void An_inflected_form_is_the_same_word(string text)
    {
        var asListed = Sets("始める");

        Assert.NotEmpty(asListed.Intersect(Sets(text)));
    }

    private static IEnumerable<int> Sets(string text) =>
        SentenceProfile.Of(text, Terms.Thesaurus).Hits.Where(hit => hit.Kind == TermKind.Synonym).Select(hit => hit.Set);
}
