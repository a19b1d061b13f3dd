using StBriefingBot.Adapters.Sources.Evaluation;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Tests.Sources.Evaluation;

public sealed class QuestionSetFileTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var set = QuestionSetFile.Parse("q.yaml", """
            questions:
            - id: q1
              kind: follow-up
              language: ja
              turns: ["いつ署名されたか", "どこで?"]
              as_of: 2021-06-01
              must: [["1997", "平成9年"], ["Lisbon"]]
              must_not: ["Madrid"]
              sources: [harbour-1997, lighthouse-2001]
              expect: either
            """);

        Assert.Empty(set.Problems);
        var question = Assert.Single(set.Questions);
        Assert.Equal(("q1", "follow-up", LanguageCode.Japanese, new DateOnly(2021, 6, 1), Expectation.Either), (question.Id, question.Kind, question.Language, question.AsOf, question.Expect));
        Assert.Equal(["いつ署名されたか", "どこで?"], question.Turns);
        Assert.Equal(["1997|平成9年", "Lisbon"], question.Must.Select(fact => string.Join('|', fact)));
        Assert.Equal(["Madrid"], question.MustNot);
        Assert.Equal(["harbour-1997", "lighthouse-2001"], question.Sources);
    }

    [Fact]
    public void A_broken_question_costs_only_itself_and_is_named_with_its_line()
    {
        var set = QuestionSetFile.Parse("q.yaml", """
            questions:
            - id: q1
              language: en
              turns: ["When?"]
            - id: q1
              language: en
              turns: ["Again?"]
            - id: q3
              language: fr
              turns: ["Quand?"]
            - id: q4
              language: en
            - id: q5
              language: en
              turns: ["When?"]
              as_of: June
            - id: q6
              language: en
              turns: ["Where?"]
              expect: maybe
            """);

        Assert.Equal(["q1", "q6"], set.Questions.Select(question => question.Id));
        Assert.Equal([5, 8, 11, 13, 20], set.Problems.Select(problem => problem.Line!.Value));
        Assert.All(set.Problems, problem => Assert.Equal("q.yaml", problem.File));
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_a_problem_not_a_crash()
    {
        var set = await QuestionSetFile.ReadAsync(Path.Combine(Path.GetTempPath(), "no-such-questions.yaml"), CancellationToken.None);

        Assert.Empty(set.Questions);
        Assert.Single(set.Problems);
    }
}
