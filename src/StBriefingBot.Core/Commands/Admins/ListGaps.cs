using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>What people asked and the library does not answer, most wanted first; closes one by hand.</summary>
public sealed class ListGaps(IGaps gaps, IAnswerStore answers, IAuditTrail audit, TimeProvider time) : ICommand
{
    private const string Close = "close";
    private const string Top = "top";
    private const int Usual = 15;
    private const int Most = 50;
    private const int LongestQuestion = 200;

    public CommandDeclaration Declaration { get; } = new(
        "gaps",
        new Bilingual("gaps", "不足一覧"),
        new Bilingual("What people asked and the library does not answer", "尋ねられてライブラリーで答えられなかったことの一覧"),
        new Bilingual(
            "Lists what the library did not answer, by how many people asked and how lately. The words of a question are there only where its asker lets them be kept. A gap closes when a later index answers it, and those who asked are told; close:3 closes number 3 without an answer. Example: /gaps",
            "答えられなかったことを、尋ねた人の数と新しさの順に示します。質問の文は、保存を認めた人のものだけです。のちの索引で答えられるようになると自動で閉じ、尋ねた人に知らせます。「終了:3」で3番を回答なしに閉じます。例：／不足一覧"),
        [
            new CommandOption(Close, new Bilingual(Close, "終了"), new Bilingual("The number of a gap to close without an answer", "回答なしに閉じる番号"), OptionKind.Number),
            new CommandOption(Top, new Bilingual(Top, "件数"), new Bilingual("How many, up to 50", "表示する件数（50まで）"), OptionKind.Number),
        ],
        For: Role.Admin)
    {
        Bare = BareForm.Alone,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        if (request.Options.Number(Close) is { } number)
        {
            if (await gaps.CloseAsync(number, null, time.GetUtcNow(), cancellationToken) is null)
            {
                return new Reply.Declined(DeclineReason.NotFound, AdminWording.In(language, $"There is no open gap {number}; gaps lists them.", $"{number}番の未解決の不足はありません。「不足一覧」で確認してください。"), language);
            }

            await audit.AppendAsync(request.Speaker.Id, "gap close", $"gap {number}", "", CancellationToken.None);
            return new Reply.Done(AdminWording.In(language, $"Gap {number} is closed.", $"{number}番の不足を閉じました。"), language);
        }

        var open = await gaps.OpenAsync(Math.Clamp(request.Options.Number(Top) ?? Usual, 1, Most), cancellationToken);
        if (open.Count == 0)
        {
            return new Reply.Done(AdminWording.In(language, "Nothing is open: whatever was asked was answered.", "未解決の不足はありません。"), language);
        }

        var sections = new List<CardSection>();
        foreach (var gap in open)
        {
            sections.Add(CardSection.Of(Heading(gap, language), await LinesAsync(gap, language, cancellationToken)));
        }

        return new Reply.CardShown(AdminWording.In(language, "What the library does not answer", "ライブラリーで答えられなかったこと"), sections, [], language);
    }

    private static string Heading(Gap gap, LanguageCode language)
    {
        var asked = gap.Requests == 0 ? "" : AdminWording.In(language, $", {gap.Requests} asked for a source", $"、うち資料の依頼{gap.Requests}人");
        return AdminWording.In(
            language,
            $"{gap.Number}. {gap.People} {(gap.People == 1 ? "person" : "people")}{asked}, last on {gap.LastAt:yyyy-MM-dd}",
            $"{gap.Number}. {gap.People}人{asked}、最新は{gap.LastAt:yyyy年M月d日}");
    }

    private async Task<IReadOnlyList<string>> LinesAsync(Gap gap, LanguageCode language, CancellationToken cancellationToken)
    {
        var lines = new List<string>
        {
            gap.Turns.Count > 0 ? Short(string.Join(" → ", gap.Turns)) : AdminWording.In(language, "(the question's words are not kept)", "（質問の文は保存されていません）"),
        };
        if (gap.Terms.Count > 0)
        {
            lines.Add(AdminWording.In(language, "About: ", "関連する用語：") + string.Join(language == LanguageCode.Japanese ? "、" : ", ", gap.Terms.Select(term => term.In(language))));
        }

        if (gap.AnswerId is { } id && await answers.FindAsync(id, cancellationToken) is { Nearest: { Count: > 0 } nearest })
        {
            lines.Add(AdminWording.In(language, $"Nearest ({id}): ", $"近い箇所（{id}）：") + string.Join(", ", nearest.Select(near => near.PassageId)));
        }

        return lines;
    }

    private static string Short(string text) => text.Length <= LongestQuestion ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestQuestion - 1]) ? LongestQuestion - 1 : LongestQuestion), "…");
}
