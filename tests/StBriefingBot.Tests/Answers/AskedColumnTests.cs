using StBriefingBot.Core.Answers;

namespace StBriefingBot.Tests.Answers;

public sealed class AskedColumnTests
{
    private const string Row = "Hospital: Pike Hill; Town: Ashwell; Beds: 265; Opened: 1968";
    private const string Landed = "Year: 2024; Total allowable catch (tonnes): 11,500; Catch landed (tonnes): not yet published";

    [Theory]
    [InlineData("In which town is Pike Hill?", Row, "Ashwell")]
    [InlineData("How many tonnes of the catch were landed in 2024?", Landed, "not yet published")]
    [InlineData("灯台の館長は誰ですか？", "役職: 館長; 氏名: 倉田みどり", "倉田みどり")]
    [InlineData("Where is Pike Hill?", Row)]
    [InlineData("In which town is it?", "The town lies on the coast.")]
    [InlineData("In which town is it?", "Town: Ashwell")]
    public void A_question_that_names_a_column_asks_for_its_cell(string question, string statement, params string[] cells)
    {
        Assert.Equal(cells, AskedColumn.Cells(Statements.Question(question), Statements.Profile(statement)));
    }

    [Theory]
    [InlineData("In which town is Pike Hill?", Row, true)]
    [InlineData("How many beds has Pike Hill?", Row, true)]
    [InlineData("How many beds has Lowmere?", Row, false)]
    [InlineData("How many tonnes of the catch were landed in 2024?", Landed, false)]
    [InlineData("How many tonnes of mackerel may be landed?", "Species: Herring; Tonnes: 9,000", false)]
    [InlineData("How many tonnes of herring may be landed?", "Species: Herring; Tonnes: 9,000", true)]
    public void A_row_answers_of_what_it_is_about_with_the_cell_that_is_asked_for(string question, string row, bool answers)
    {
        Assert.Equal(answers, AskedType.IsIn(Statements.Question(question), Statements.Profile(row)));
    }
}
