using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Answers;

/// <summary>Finding evidence, judging whether it suffices, and choosing what may be used.</summary>
public sealed class EvidenceTests
{
    private const string Signed = "The Brightwater Agreement was signed in Lisbon on 4 March 1997.";
    private const string Covers = "The Brightwater Agreement covers tides.";
    private const string Silver = "The Silverlake Pact was signed on 5 May 1998.";

    [Fact]
    public void The_statement_that_says_more_of_the_question_comes_first_and_scores_higher()
    {
        var found = Statements.Find(Statements.Question("When was the Brightwater Agreement signed?"), Statements.Passage(Covers, Silver, Signed));

        Assert.Equal(Signed, found[0].Text);
        Assert.True(found[0].Score > found[1].Score && found[0].Coverage <= 1);
    }

    [Fact]
    public void A_statement_that_says_nothing_of_the_question_is_no_evidence()
    {
        Assert.Empty(Statements.Find(Statements.Question("When did Quillfeather yodel?"), Statements.Passage(Covers)));
        Assert.Empty(Statements.Find(Statements.Question("?"), Statements.Passage(Covers)));
        Assert.Empty(Statements.Find(Statements.Question("When did Quillfeather yodel?")));
    }

    [Fact]
    public void The_asker_reads_a_statement_in_his_own_language_first()
    {
        var english = Statements.Of("coast", "one", LanguageCode.English, "JHC: 1997.");
        var japanese = Statements.Of("coast", "one", LanguageCode.Japanese, "JHC：1997年。");

        Assert.Equal(LanguageCode.English, Statements.Find(Statements.Question("When was the JHC?"), japanese, english)[0].Passage.Language);
        Assert.Equal(LanguageCode.Japanese, Statements.Find(Statements.Question("JHCはいつですか？"), english, japanese)[0].Passage.Language);
    }

    [Fact]
    public void What_became_known_later_is_no_evidence_on_an_earlier_day()
    {
        var passage = Statements.Passage(Signed);
        passage = passage with { Statements = [passage.Statements[0] with { Since = new PartialDate(2023, 5) }] };
        var question = Statements.Question("When was the Brightwater Agreement signed?");

        Assert.Empty(Statements.Find(question, new DateOnly(2023, 4, 30), passage));
        Assert.Single(Statements.Find(question, new DateOnly(2023, 5, 1), passage));
        Assert.Single(Statements.Find(question, passage));
    }

    [Theory]
    [InlineData("When was the Brightwater Agreement signed?")]
    [InlineData("Where was the Brightwater Agreement signed?")]
    [InlineData("Was the Brightwater Agreement signed in 1997?")]
    public void A_statement_that_names_the_subject_and_holds_what_is_asked_is_enough(string question)
    {
        Assert.Equal(Signed, Assert.IsType<Sufficiency.Enough>(Statements.Judge(question, Statements.Passage(Covers, Signed))).Best.Text);
    }

    [Theory]
    [InlineData("When was the Silverlake Agreement signed?", "Silverlake")]
    [InlineData("When was the 8th Brightwater Agreement signed?", "8th")]
    [InlineData("Which rocket did the Brightwater Agreement launch?", "rocket")]
    public void What_the_library_lacks_is_named(string question, string missing)
    {
        var little = Assert.IsType<Sufficiency.TooLittle>(Statements.Judge(question, Statements.Passage(Covers, Signed)));

        Assert.Contains(little.Missing, concept => concept.Text == missing);
    }

    [Fact]
    public void A_statement_without_the_kind_of_thing_asked_for_is_not_enough()
    {
        Assert.IsType<Sufficiency.TooLittle>(Statements.Judge("When does the Brightwater Agreement cover tides?", Statements.Passage(Covers)));
        Assert.IsType<Sufficiency.TooLittle>(Statements.Judge("Who signed the Brightwater Agreement?", Statements.Passage("The Brightwater Agreement was signed.")));
    }

    [Fact]
    public void Nothing_found_is_not_enough()
    {
        Assert.IsType<Sufficiency.TooLittle>(Statements.Judge("When was the Brightwater Agreement signed?"));
        Assert.IsType<Sufficiency.TooLittle>(Statements.Judge("", Statements.Passage(Signed)));
    }

    [Fact]
    public void The_latest_is_the_newest_of_what_fits()
    {
        var passage = Statements.Passage("The Joint Harbour Committee met on 3 May 2010.", "The Joint Harbour Committee met on 3 May 2014.", "The Joint Harbour Committee met on 3 May 2012.");

        var enough = Assert.IsType<Sufficiency.Enough>(Statements.Judge("When did the Joint Harbour Committee meet most recently?", passage));

        Assert.Contains("2014", enough.Best.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leap_day_beside_another_year_does_not_stop_the_search_for_the_latest()
    {
        var passage = Statements.Passage("The Joint Harbour Committee met on 29 February and 3 March 2019.");

        Assert.IsType<Sufficiency.Enough>(Statements.Judge("When did the Joint Harbour Committee meet most recently?", passage));
    }

    [Fact]
    public void The_same_statement_in_the_asker_s_language_replaces_a_better_one_in_the_other()
    {
        var english = Statements.Of("coast", "one", LanguageCode.English, Signed);
        var japanese = Statements.Of("coast", "one", LanguageCode.Japanese, "同協定は1997年3月4日に署名された。");
        var question = Statements.Question("When was the Brightwater Agreement signed?", LanguageCode.Japanese);
        var ranked = Statements.Find(question with { Language = LanguageCode.English }, english, japanese);

        var chosen = EvidenceChoice.Choose(question, ranked, ranked.First(evidence => evidence.Passage.Language == LanguageCode.English));

        Assert.All(chosen, evidence => Assert.Equal(LanguageCode.Japanese, evidence.Passage.Language));
        Assert.NotEmpty(chosen);
    }

    [Fact]
    public void The_best_stays_first_in_what_is_chosen()
    {
        var question = Statements.Question("When was the Brightwater Agreement signed?");
        var ranked = Statements.Find(question, Statements.Passage(Covers, Signed, Silver));

        Assert.Equal(Signed, EvidenceChoice.Choose(question, ranked, ranked[0])[0].Text);
    }

    [Theory]
    [InlineData("Why was the pier moved to Tokyo?", "The Japanese pier was moved because of storms.")]
    [InlineData("Who signed the forerunner of the treaty?", "Maria Lopez signed the treaty.")]
    [InlineData("Who signed the treaty?", "Without the treaty signed in May, the port would have closed.")]
    public void Another_place_another_treaty_and_nobody_at_all_answer_nothing(string question, string statement)
    {
        Assert.IsType<Sufficiency.TooLittle>(Statements.Judge(question, Statements.Passage(statement)));
    }
}
