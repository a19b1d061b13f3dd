using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Stored answers that the library no longer supports.</summary>
public sealed class ListDrift(IDriftedAnswers drifted, IAnswerStore answers) : ICommand
{
    private const int Most = 30;
    private const int LongestAnswer = 160;

    public CommandDeclaration Declaration { get; } = new(
        "drift",
        new Bilingual("drift", "根拠を失った回答"),
        new Bilingual("Stored answers that the library no longer supports", "現在のライブラリーで根拠を失った回答の一覧"),
        new Bilingual(
            "Lists answers people were given that the index no longer supports, and since which generation. Those who were given them are told. Example: /drift",
            "以前の回答のうち、現在の索引で根拠を失ったものを、その世代とともに示します。回答を受けた人には知らせています。例：／根拠を失った回答"),
        [],
        For: Role.Admin)
    {
        Bare = BareForm.Alone,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        var all = await drifted.AllAsync(cancellationToken);
        if (all.Count == 0)
        {
            return new Reply.Done(AdminWording.In(language, "Every stored answer has its support.", "根拠を失った回答はありません。"), language);
        }

        var lines = new List<string>();
        foreach (var answer in all.Take(Most))
        {
            var text = (await answers.FindAsync(answer.AnswerId, cancellationToken))?.Answer.Text.ReplaceLineEndings(" ") ?? "";
            var beginning = text.Length <= LongestAnswer ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestAnswer - 1]) ? LongestAnswer - 1 : LongestAnswer), "…");
            lines.Add(AdminWording.In(
                language, $"{answer.AnswerId}, since generation {answer.Generation} ({answer.At:yyyy-MM-dd}): {beginning}", $"{answer.AnswerId}（第{answer.Generation}世代から、{answer.At:yyyy年M月d日}）：{beginning}"));
        }

        if (all.Count > lines.Count)
        {
            lines.Add(AdminWording.In(language, $"… and {all.Count - lines.Count} more", $"…ほか{all.Count - lines.Count}件"));
        }

        return new Reply.CardShown(AdminWording.In(language, "Answers that lost their support", "根拠を失った回答"), [CardSection.Of(null, lines)], [], language);
    }
}
