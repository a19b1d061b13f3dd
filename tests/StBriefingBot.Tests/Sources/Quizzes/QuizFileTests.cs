using StBriefingBot.Adapters.Sources.Quizzes;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.Tests.Sources.Quizzes;

public sealed class QuizFileTests
{
    private const string Head = "topic: agreement\nname: {en: The agreement, ja: 協定}\nitems:\n";

    private const string Sound = """
          - id: a-1
            kind: true-false
            difficulty: 2
            evidence:
              - {source: agreement, en: "Signed in 1997.", ja: "1997年に署名。"}
            question: {en: "It was signed in 1997.", ja: "1997年に署名された。"}
            answer: true
            explanation: {en: "So it was.", ja: "そのとおり。"}

        """;

    [Fact]
    public void Every_kind_is_read()
    {
        var bank = QuizFile.Read("quiz/a.yaml", Head + string.Concat(
            Item("mc", "multiple-choice", "options:\n      - {en: Lisbon, ja: リスボン, correct: true}\n      - {en: Oslo, ja: オスロ}"),
            Item("tf", "true-false", "answer: false\n    correction: {en: In 1997., ja: 1997年。}"),
            Item("sa", "short-answer", "accepted: {en: [\"1997\", in 1997], ja: 1997年}"),
            Item("cl", "cloze", "cloze: {en: \"In {{1997|97}}.\", ja: \"{{1997年}}に。\"}"),
            Item("or", "order", "sequence:\n      - {en: a, ja: あ}\n      - {en: b, ja: い}\n      - {en: c, ja: う}"),
            Item("ma", "match", "pairs:\n      - {left: {en: a, ja: あ}, right: {en: x, ja: か}}\n      - {left: {en: b, ja: い}, right: {en: y, ja: き}}\n      - {left: {en: c, ja: う}, right: {en: z, ja: く}}")));

        Assert.Empty(bank.Findings);
        Assert.Equal(new QuizTopic("agreement", new Bilingual("The agreement", "協定")), Assert.Single(bank.Topics));
        Assert.Equal(["mc", "tf", "sa", "cl", "or", "ma"], bank.Items.Select(placed => placed.Item.Id));
        var tasks = bank.Items.Select(placed => placed.Item.Task).ToList();
        Assert.Equal(0, Assert.IsType<QuizTask.MultipleChoice>(tasks[0]).Correct);
        Assert.Equal("In 1997.", Assert.IsType<QuizTask.TrueFalse>(tasks[1]).Correction?.English);
        Assert.Equal(["1997", "in 1997"], Assert.IsType<QuizTask.ShortAnswer>(tasks[2]).English);
        Assert.Equal([["1997", "97"]], ClozeText.Read(Assert.IsType<QuizTask.Cloze>(tasks[3]).Text.English).Blanks);
        Assert.Equal("c", Assert.IsType<QuizTask.Order>(tasks[4]).Sequence[2].English);
        Assert.Equal("く", Assert.IsType<QuizTask.Match>(tasks[5]).Pairs[2].Right.Japanese);
    }

    [Theory]
    [InlineData("kind: true-false", "kind: riddle", "'kind' is 'riddle'")]
    [InlineData("difficulty: 2", "difficulty: 4", "'difficulty' must be")]
    [InlineData("answer: true", "answer: perhaps", "'answer' must be true or false")]
    [InlineData("id: a-1", "nr: a-1", "no 'id'")]
    [InlineData("source: agreement, ", "", "no 'source'")]
    [InlineData("explanation: {en: \"So it was.\", ja: \"そのとおり。\"}", "", "no 'explanation'")]
    [InlineData("question: {en", "question: [{en", "not valid YAML")]
    public void What_is_wrong_is_named_with_its_line_and_costs_only_that_item(string sound, string broken, string said)
    {
        var bank = QuizFile.Read("quiz/a.yaml", Head + Sound.Replace(sound, broken, StringComparison.Ordinal) + Sound.Replace("a-1", "a-2", StringComparison.Ordinal));

        var finding = Assert.Single(bank.Findings);
        Assert.Contains(said, finding.Sentence, StringComparison.Ordinal);
        Assert.InRange(finding.Line ?? 0, 4, 11);
        Assert.Equal(["a-2"], bank.Items.Select(placed => placed.Item.Id));
    }

    [Fact]
    public void A_file_without_a_topic_is_not_used()
    {
        var bank = QuizFile.Read("quiz/a.yaml", "items:\n" + Sound);

        Assert.Empty(bank.Items);
        Assert.Contains("no 'topic'", Assert.Single(bank.Findings).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_is_used_once_over_all_files()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "quiz"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "quiz", "a.yaml"), Head + Sound);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "quiz", "b.yaml"), Head + Sound);

        var bank = await new QuizFolder(folder.Path).ReadAsync(CancellationToken.None);

        Assert.Single(bank.Items);
        Assert.Contains("already used in quiz/a.yaml, line 4", Assert.Single(bank.Findings).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_without_questions_has_an_empty_bank()
    {
        using var folder = new TemporaryFolder();

        Assert.Empty((await new QuizFolder(folder.Path).ReadAsync(CancellationToken.None)).Items);
    }

    private static string Item(string id, string kind, string fields) =>
        $"  - id: {id}\n    kind: {kind}\n    difficulty: 1\n    evidence:\n      - {{source: agreement, en: Signed., ja: 署名。}}\n    question: {{en: What?, ja: 何か。}}\n    {fields}\n    explanation: {{en: So., ja: だから。}}\n";
}
