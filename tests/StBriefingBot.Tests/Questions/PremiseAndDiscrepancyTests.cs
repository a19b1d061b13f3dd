using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Answers;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions;

public sealed class PremiseAndDiscrepancyTests
{
    private static readonly CitationVerifier Verifier = new(Terms.Thesaurus);
    private static readonly Question Opened = Statements.Question("When was Gull Point Lighthouse opened?");
    private static readonly IReadOnlyList<Evidence> Lighthouse = Statements.Find(Opened, Brightwater.Passages.Single(passage => passage.SourceId == "lighthouse"));

    [Theory]
    [InlineData("Was the Brightwater Agreement signed in Lisbon?", VerdictKind.Supported)]
    [InlineData("Was the Brightwater Agreement signed in 1995?", VerdictKind.Contradicted)]
    [InlineData("Why was the Brightwater Agreement signed in 1995?", VerdictKind.Contradicted)]
    public void What_a_question_takes_for_granted_is_held_against_the_evidence(string question, VerdictKind kind)
    {
        var read = Statements.Question(question);

        Assert.Equal(kind, new PremiseCheck(Verifier).Check(read, Statements.Find(read, Brightwater.Passages[0]))?.Verdict.Kind);
    }

    [Fact]
    public void What_the_evidence_does_not_speak_of_is_neither_right_nor_wrong()
    {
        var question = Statements.Question("Was the Brightwater Agreement printed on silk?");

        Assert.Null(new PremiseCheck(Verifier).Check(question, Statements.Find(question, Brightwater.Passages[0])));
        Assert.Null(new PremiseCheck(Verifier).Check(question, []));
    }

    [Fact]
    public void Who_stood_by_did_not_do_it()
    {
        var question = Statements.Question("Did Lopez sign the Brightwater Agreement?");
        var passage = Statements.Passage("Lopez gave a speech before travelling to the signing ceremony of the Brightwater Agreement.", "Pier and Stone signed the Brightwater Agreement.");

        Assert.False(new PremiseCheck(Verifier).Check(question, Statements.Find(question, passage)) is { IsSure: true, Verdict.Kind: VerdictKind.Supported });
    }

    [Fact]
    public void A_statement_of_somebody_else_does_not_deny_what_another_says_in_full()
    {
        var question = Statements.Question("Did Lopez sign the Brightwater Agreement in 1997?");
        var passage = Statements.Passage("Stone signed the Brightwater Agreement in 1997.", "In 1997 Lopez and Stone signed a paper that is called the Brightwater Agreement of 1996.");

        Assert.NotEqual(VerdictKind.Contradicted, new PremiseCheck(Verifier).Check(question, Statements.Find(question, passage))?.Verdict.Kind);
    }

    [Fact]
    public void The_better_supported_value_goes_before_the_disputed_one()
    {
        var disputed = Lighthouse.Single(evidence => evidence.Text == Brightwater.OpenedArticle);

        var (evidence, touched) = Check().Apply([disputed, .. Lighthouse.Where(each => each != disputed)], Lighthouse, asOf: null);

        Assert.Equal((Brightwater.OpenedRecord, "opening"), (evidence[0].Text, touched?.Id));
        Assert.Equal(Lighthouse.Count, evidence.Distinct().Count());
    }

    [Fact]
    public void The_better_value_itself_touches_the_discrepancy_and_another_statement_does_not()
    {
        Assert.Equal("opening", Check().Apply([Of(Brightwater.OpenedRecord)], Lighthouse, null).Touched?.Id);
        Assert.Null(Check().Apply([Of("Gull Point Lighthouse cost $6 million.")], Lighthouse, null).Touched);
    }

    [Fact]
    public void A_disagreement_that_arose_later_is_not_known_on_an_earlier_day()
    {
        var later = new DiscrepancyCheck([Brightwater.Library.Discrepancies[0] with { Since = new PartialDate(2023) }], Verifier);

        Assert.Null(later.Apply([Of(Brightwater.OpenedArticle)], Lighthouse, new DateOnly(2022, 12, 31)).Touched);
        Assert.NotNull(later.Apply([Of(Brightwater.OpenedArticle)], Lighthouse, new DateOnly(2023, 1, 1)).Touched);
    }

    [Fact]
    public void An_abstention_names_what_is_missing_in_short()
    {
        var question = Statements.Question("Who saw " + new string('Z', 1_500) + "?");

        var answer = Abstention.For(question, question.Concepts, new EvidenceFound([], [], [], []), 1);

        Assert.True(answer.Abstained && answer.Text.Length < 400);
        Assert.EndsWith("…\" in this connection.", answer.Text, StringComparison.Ordinal);
    }

    private static DiscrepancyCheck Check() => new(Brightwater.Library.Discrepancies, Verifier);

    private static Evidence Of(string text) => Lighthouse.Single(evidence => evidence.Text == text);
}
