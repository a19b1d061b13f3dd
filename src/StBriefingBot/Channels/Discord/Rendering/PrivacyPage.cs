using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>What is kept about a person.</summary>
internal static class PrivacyPage
{
    private const int Shown = 20;
    private const int LongestQuestion = 200;

    public static Page Of(Reply.PrivacyShown reply)
    {
        var (stored, language) = (reply.Stored, reply.Language);
        return new Page(
            In("What is kept about you", "あなたについて保存されている内容"),
            [
                Section.Of(
                    stored.KeepsQuestions
                        ? In("The text of your questions is kept.", "ご質問の文は保存されています。")
                        : In("The text of your questions is not kept.", "ご質問の文は保存されていません。"),
                    $"{In("Answers given to you", "回答")}: {stored.Answers.Count}",
                    $"{In("Judgements of answers", "評価")}: {stored.Feedback}",
                    $"{In("Quiz questions answered", "クイズの解答")}: {stored.QuizAnswers}",
                    $"{In("Turns of conversation in memory", "記憶中の会話")}: {stored.Turns}"),
                new Section(
                    In("Your latest questions", "最近のご質問"),
                    [.. stored.Questions.Take(Shown).Select(question => $"• <t:{question.At.ToUnixTimeSeconds()}:f> {DiscordText.EscapeLine(question.Text, LongestQuestion)}")]),
                Section.Of(In("The command privacy can also delete all of it.", "プライバシーのコマンドですべて削除できます。")),
            ],
            Colors.Neutral,
            null,
            []);

        string In(string english, string japanese) => DiscordReply.In(language, english, japanese);
    }
}
