using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>An answer: the short answer in bold, the sentences with their markers, what they stand on; or why there is none, and what is nearest.</summary>
internal static class AnswerPage
{
    /// <summary>As much of a question as a title holds with its escapes.</summary>
    private const int LongestTitle = 240;

    public static Page Of(Reply.Answered reply, RenderContext context, DiscordLabels labels)
    {
        var answer = reply.Answer;
        var title = context.Question is { } question ? DiscordText.EscapeLine(question, LongestTitle) : null;
        return answer.Abstained
            ? new Page(title, Abstention(answer, labels), Colors.Neutral, reply.AnswerId, AnswerButtons.OfAbstention(reply, context, labels))
            : new Page(title, Sections(answer, labels), Colors.Answer, Footer(reply, labels), AnswerButtons.Of(reply, context, labels));
    }

    public static string Sentences(Answer answer) =>
        string.Join(answer.Language == LanguageCode.Japanese ? "\n" : " ", answer.Sentences.Select(sentence => Sentence(sentence, answer.Language)));

    public static string Sentence(AnswerSentence sentence, LanguageCode language) =>
        DiscordText.Escape(sentence.Text) + Markers(sentence.Markers) + (OriginWords.Of(sentence.Origin, language) is { Length: > 0 } origin ? $" *{origin.Trim()}*" : "");

    public static string Markers(IReadOnlyList<int> markers) => markers.Count == 0 ? "" : " " + string.Concat(markers.Select(marker => $"[{marker}]"));

    private static IReadOnlyList<Section> Sections(Answer answer, DiscordLabels labels) =>
    [
        Section.Of(answer.ShortAnswer is { Length: > 0 } shortAnswer ? [$"**{DiscordText.Escape(shortAnswer)}**"] : []),
        Section.Of(Sentences(answer)),
        Notes(answer, labels),
        new Section(
            Restated.Heading(labels.Sources, answer.Citations, answer.Language),
            [.. answer.Citations.Select(citation => References.Line(citation, answer.Language, Restated.Mark(citation, answer.Citations, answer.Language)))]),
    ];

    private static IReadOnlyList<Section> Abstention(Answer answer, DiscordLabels labels) => answer.Trace is null && answer.Nearest.Count == 0
        ? [Section.Of(DiscordText.Escape(answer.Text))]
        :
        [
            Section.Of($"**{labels.NoAnswer}**", DiscordText.Escape(answer.Text)),
            Notes(answer, labels),
            new Section(labels.Nearest, References.List(answer.Nearest, answer.Language)),
            Section.Of(DiscordText.Escape(labels.TryThis)),
        ];

    private static Section Notes(Answer answer, DiscordLabels labels) => new(labels.Notes, [.. answer.Notes.Select(note => "• " + DiscordText.Escape(note))]);

    private static string Footer(Reply.Answered reply, DiscordLabels labels) =>
        reply.Answer.Generation is { } generation ? $"{labels.Verified} · {labels.Generation} {generation} · {reply.AnswerId}" : $"{labels.Verified} · {reply.AnswerId}";
}
