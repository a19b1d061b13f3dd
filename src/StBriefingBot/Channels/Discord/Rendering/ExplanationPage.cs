using System.Diagnostics;
using System.Globalization;
using StBriefingBot.Core.Citations;
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
                new Section(In("Nearest statement", "最も近い記述"), Nearest(answer, language)),
                new Section(In("Sentences", "各文の検証"), [.. (answer.Trace?.Verdicts ?? []).Select(verdict => Sentence(verdict, language))]),
                new Section(In("Passages weighed", "比較した箇所"), [.. (answer.Trace?.Passages ?? []).Select(passage => $"• {passage.Score:0.000} {DiscordText.Escape(passage.Locator)} ({DiscordText.Escape(passage.PassageId)})")]),
                new Section(labels.Notes, [.. answer.Notes.Select(note => "• " + DiscordText.Escape(note))]),
                new Section(labels.Sources, [.. answer.Citations.Select(citation => References.Line(citation, language))]),
                Section.Of([Origin(answer, language), .. ModelWords.Of(answer.Trace, language).Select(told => $"{told.Label}: {DiscordText.Escape(told.Value)}")]),
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
            $"• {DiscordReply.In(language, "asks for", "尋ねている内容")}: {ReadingWords.Of(trace.Type, language)}",
            .. trace.Concepts.Select(concept => Concept(concept, language)),
        ];

    private static string Concept(TracedConcept concept, LanguageCode language)
    {
        var expansions = concept.Expansions.Count == 0 ? "" : $"; {DiscordReply.In(language, "also looked for", "言い換え")}: {DiscordText.Escape(string.Join(", ", concept.Expansions))}";
        return $"• {DiscordText.Escape(concept.Text)} — {DiscordReply.In(language, "weight", "重み")} {concept.Weight:0.00}, {DiscordReply.In(language, "found", "一致")} {Percent(concept.Degree)}{expansions}";
    }

    private static IReadOnlyList<string> Nearest(Answer answer, LanguageCode language) => answer.Trace is { NearestStatement: { } statement } trace
        ?
        [
            $"> {DiscordText.EscapeLine(statement, LongestStatement)}",
            $"{DiscordText.Escape(trace.NearestPassageId ?? "")}{Restated.Mark(trace, language)} · {Percent(trace.Coverage)} ({DiscordReply.In(language, "needed", "必要")}: {Percent(trace.LeastCoverage)})",
        ]
        : [];

    private static string Sentence(TracedVerdict verdict, LanguageCode language)
    {
        var (sign, word) = verdict.Kind switch
        {
            VerdictKind.Supported => ("✓", DiscordReply.In(language, "verified", "照合済み")),
            VerdictKind.Contradicted => ("✗", DiscordReply.In(language, "dropped, contradicted", "矛盾のため除外")),
            VerdictKind.Unsupported => ("✗", DiscordReply.In(language, "dropped, not supported", "裏付けがなく除外")),
            _ => throw new UnreachableException(),
        };
        return $"{sign} {word}: {DiscordText.Escape(string.Join(' ', verdict.Reasons.Prepend(verdict.Sentence)))}";
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F0} %");

    private static string Origin(Answer answer, LanguageCode language) =>
        $"{DiscordReply.In(language, "Composed by", "作成方法")}: {DiscordText.Escape(ReadingWords.Composer(answer.Composer, language))} · {DiscordLabels.In(language).Generation} {(answer.Generation is { } number ? $"{number}" : "-")}";
}
