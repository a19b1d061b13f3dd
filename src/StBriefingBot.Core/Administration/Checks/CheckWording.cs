using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Core.Administration.Checks;

/// <summary>What the checks of a new generation say, in both languages.</summary>
internal static class CheckWording
{
    public static Bilingual QuizItemsLost(int count, IEnumerable<string> named) => new(
        $"{count} quiz question{(count == 1 ? " needs" : "s need")} review and will not be asked, because a statement behind {(count == 1 ? "it" : "them")} changed: {string.Join(", ", named)}.",
        $"根拠の記述が変わるため、クイズ{count}問が要確認となり出題されなくなります：{string.Join("、", named)}");

    private const int LongestQuoted = 120;

    public static Bilingual GoldenRefused(int lost, int asked) => new(
        $"{lost} of {asked} golden questions {(lost == 1 ? "is" : "are")} answered rightly now and would not be with the new index. Look at what changed in the library, or accept it.",
        $"正解が分かっている確認用の質問{asked}問のうち{lost}問は、現在は正しく答えられますが、新しい索引では答えられなくなります。ライブラリーの変更を確認するか、承知のうえで反映してください。");

    public static Bilingual GoldenLost(AnswerGrade grade)
    {
        var (question, why) = (Short(grade.Question.Turns[^1]), string.Join(" ", grade.Reasons));
        return new Bilingual($"Golden question \"{question}\": {why}", $"確認用の質問「{question}」：{why}");
    }

    public static Bilingual GoldenWon(int count) => new(
        $"{count} golden question{(count == 1 ? "" : "s")} would be answered rightly that {(count == 1 ? "is" : "are")} not now.", $"確認用の質問のうち{count}問が、新たに正しく答えられるようになります。");

    public static Bilingual GoldenReworded(int count) => new(
        $"{count} golden question{(count == 1 ? "" : "s")} would be answered rightly in other words than now.", $"確認用の質問のうち{count}問は、正しさは変わりませんが、回答の文が変わります。");

    public static Bilingual AnswersLost(int count) => new(
        $"{count} stored answer{(count == 1 ? "" : "s")} would lose {(count == 1 ? "its" : "their")} support.", $"保存済みの回答のうち{count}件が根拠を失います。");

    public static Bilingual AnswerLost(KeptAnswer answer) => new($"{answer.Id}: {Short(answer.Text)}", $"{answer.Id}：{Short(answer.Text)}");

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuoted ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted), "…");
    }
}
