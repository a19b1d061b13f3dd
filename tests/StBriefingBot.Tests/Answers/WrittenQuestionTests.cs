using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Answers;

/// <summary>The questions that whoever wrote a statement wrote for it.</summary>
public sealed class WrittenQuestionTests
{
    private const string Built = "Gull Point Lighthouse was built because ships kept striking the northern rocks.";
    private const string Keepers = "Gull Point Lighthouse once had seven keepers.";

    private static readonly Passage Written = With(
        Statements.Passage(Built, Keepers),
        ["What made them put up the beacon at Gull Point?"],
        ["How many folks minded the lamp at Gull Point?"]);

    [Theory]
    [InlineData("What made them put up the beacon at Gull Point?", Built)]
    [InlineData("So how many folks minded the lamp at Gull Point?", Keepers)]
    public void A_question_in_other_words_is_answered_where_somebody_wrote_it(string question, string statement)
    {
        Assert.Equal(statement, Assert.IsType<Sufficiency.Enough>(Statements.Judge(question, Written)).Best.Text);
        Assert.IsType<Sufficiency.TooLittle>(Statements.Judge(question, Statements.Passage(Built, Keepers)));
    }

    [Theory]
    [InlineData("When did folks mind the lamp at Gull Point?")]
    [InlineData("How many folks minded the lamp at Otter Bay?")]
    [InlineData("How much were the folks paid who minded the lamp at Gull Point?")]
    public void A_question_for_something_else_is_not_vouched_for(string question) =>
        Assert.IsType<Sufficiency.TooLittle>(Statements.Judge(question, Written));

    [Fact]
    public void A_question_on_what_came_before_a_thing_is_not_one_on_the_thing()
    {
        const string Before = "The predecessor of the 1997 Brightwater Agreement was signed by Ana Silva.";
        const string Itself = "The 1997 Brightwater Agreement was signed by Maria Lopez.";
        var written = With(Statements.Passage(Before, Itself), ["Who signed the predecessor of the 1997 Brightwater Agreement?"], []);

        Assert.Equal(Itself, Assert.IsType<Sufficiency.Enough>(Statements.Judge("Who signed the 1997 Brightwater Agreement?", written)).Best.Text);
    }

    [Fact]
    public void The_evidence_is_the_statement_never_the_question_written_for_it()
    {
        var found = Statements.Find(Statements.Question("How many folks minded the lamp at Gull Point?"), Written);

        Assert.Equal(Keepers, found[0].Text);
        Assert.True(found[0].Asked is { Vouches: true });
        Assert.All(found, evidence => Assert.DoesNotContain("folks", evidence.Text, StringComparison.Ordinal));
    }

    private static Passage With(Passage passage, params string[][] asked) =>
        passage with { Statements = [.. passage.Statements.Select((statement, i) => statement with { Asked = asked[i] })] };
}
