using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class ThesaurusTests
{
    [Theory]
    [InlineData("The Joint Harbour Committee met.")]
    [InlineData("The JOINT HARBOUR COMMITTEES met.")]
    [InlineData("The JHC met.")]
    [InlineData("The harbour panels met.")]
    [InlineData("合同港湾委員会が開かれた。")]
    [InlineData("JHCが開かれた。")]
    [InlineData("港湾委は合意した。")]
    [InlineData("ＪＨＣが開かれた。")]
    public void A_term_is_known_under_every_form_in_both_languages(string text)
    {
        Assert.True(SentenceProfile.Of(text, Terms.Thesaurus).HasSet(TermKind.Glossary, 0));
    }

    [Theory]
    [InlineData("The joint committee met in the harbour.")]
    [InlineData("The JHCX met.")]
    [InlineData("合同委員会が開かれた。")]
    public void Words_of_a_term_that_do_not_stand_together_are_not_the_term(string text)
    {
        Assert.False(SentenceProfile.Of(text, Terms.Thesaurus).HasSet(TermKind.Glossary, 0));
    }

    [Fact]
    public void A_hit_is_where_a_term_stands_in_the_original_text_also_inside_another()
    {
        const string text = "In 1997 the ＪＨＣ （合同港湾委員会） met.";

        var hits = SentenceProfile.Of(text, Terms.Thesaurus).Hits.Where(hit => hit.Kind == TermKind.Glossary);

        Assert.Equal(new HashSet<string> { "ＪＨＣ", "合同港湾委員会", "港湾委" }, hits.Select(hit => hit.Span.Of(text)).ToHashSet());
    }

    [Theory]
    [InlineData("The treaty was prolonged.", "条約は延長された。")]
    [InlineData("The ministers met.", "大臣が会合した。")]
    [InlineData("Research started.", "研究を始めた。")]
    public void A_word_and_its_translation_share_a_set(string english, string japanese)
    {
        var (left, right) = (Synonyms(english), Synonyms(japanese));

        Assert.NotEmpty(left.Intersect(right));
    }

    [Fact]
    public void Opposites_stand_on_the_two_sides_of_one_opposition()
    {
        var rise = Sets("Exports increased.", TermKind.Opposed);
        var fall = Sets("Exports decreased.", TermKind.Opposed);

        Assert.Contains(rise, side => fall.Contains(side ^ 1));
    }

    [Fact]
    public void The_members_of_a_set_are_those_of_its_entry()
    {
        Assert.Equal(["tidal power", "潮力発電", "tidal energy"], Terms.Thesaurus.Members(TermKind.Glossary, 1));
    }

    [Fact]
    public void A_library_without_a_glossary_has_the_general_lists()
    {
        var thesaurus = Thesaurus.Build([]);

        Assert.Empty(thesaurus.Glossary);
        Assert.NotEmpty(SentenceProfile.Of("The treaty was extended.", thesaurus).Hits);
    }

    [Fact]
    public void Any_text_can_be_profiled_and_hits_lie_inside_it()
    {
        Assert.All(NastyText.All, text =>
        {
            var profile = SentenceProfile.Of(text, Terms.Thesaurus);

            Assert.Equal(text, profile.Text);
            Assert.All(profile.Hits, hit => Assert.True(hit.Span.Start >= 0 && hit.Span.Start < hit.Span.End && hit.Span.End <= text.Length));
        });
    }

    private static IEnumerable<int> Synonyms(string text) => Sets(text, TermKind.Synonym);

    private static List<int> Sets(string text, TermKind kind) =>
        [.. SentenceProfile.Of(text, Terms.Thesaurus).Hits.Where(hit => hit.Kind == kind).Select(hit => hit.Set)];
}
