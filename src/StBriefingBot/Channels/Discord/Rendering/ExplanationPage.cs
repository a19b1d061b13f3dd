using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>How an answer came about.</summary>
internal static class ExplanationPage
{
    private const int LongestStatement = 600;

    public static Page Of(Reply.Explained reply, DiscordLabels labels)
    {
        var (answer, language) = (reply.Answer, reply.Language);
        return new Page(
            $"{labels.Why} {reply.AnswerId}",
            [
                new Section(In("Read as", "質問の読み取り"), Reading(answer, language)),
                new Section(In("Nearest statement", "最も近い記述"), Nearest(answer)),
                new Section(In("Sentences", "各文の検証"), Sentences(answer, language)),
                new Section(labels.Notes, [.. answer.Notes.Select(note => "• " + DiscordText.Escape(note))]),
                new Section(labels.Sources, [.. answer.Citations.Select(citation => References.Line(citation, language))]),
                Section.Of(Origin(answer, language)),
            ],
            Colors.Neutral,
            reply.AnswerId,
            []);

        string In(string english, string japanese) => DiscordReply.In(language, english, japanese);
    }

    private static IReadOnlyList<string> Reading(Answer answer, LanguageCode language) => answer.Trace is not { } trace
        ? [DiscordReply.In(language, "The library was not asked.", "ライブラリーには問い合わせていません。")]
        :
        [
            $"• {DiscordReply.In(language, "asks for", "尋ねている内容")}: {trace.Type}",
            .. trace.Concepts.Select(concept => $"• {DiscordText.Escape(concept.Text)} — {DiscordReply.In(language, "weight", "重み")} {concept.Weight:0.00}, {DiscordReply.In(language, "found", "一致")} {concept.Degree:P0}"),
        ];

    private static IReadOnlyList<string> Nearest(Answer answer) => answer.Trace is { NearestStatement: { } statement } trace
        ? [$"> {DiscordText.EscapeLine(statement, LongestStatement)}", $"{DiscordText.Escape(trace.NearestPassageId ?? "")} · {trace.Coverage:P0}"]
        : [];

    private static IReadOnlyList<string> Sentences(Answer answer, LanguageCode language) =>
        [.. answer.Sentences.Select(sentence => $"✓ {DiscordReply.In(language, "verified", "照合済み")}: {DiscordText.Escape(sentence.Text)}{AnswerPage.Markers(sentence.Markers)}")];

    private static string Origin(Answer answer, LanguageCode language) =>
        $"{DiscordReply.In(language, "Composed by", "作成方法")}: {DiscordText.Escape(answer.Composer)} · {DiscordLabels.In(language).Generation} {(answer.Generation is { } number ? $"{number}" : "-")}";
}
