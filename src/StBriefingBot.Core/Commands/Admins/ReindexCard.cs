using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>The preview of a reindex: what would change, what could not be read, what checks say; and Apply or Cancel.</summary>
internal static class ReindexCard
{
    private const int MostDifferences = 12;
    private const int MostProblems = 10;
    private const int MostNotes = 15;
    private const int MostSetAside = 8;
    private const int LongestLine = 240;

    public static Reply Of(ReindexPlan plan, LanguageCode language)
    {
        var (objections, notes) = (plan.Objections, plan.Verdicts.SelectMany(verdict => verdict.Notes).ToList());
        var sections = new List<CardSection>
        {
            CardSection.Of(
                null,
                AdminWording.Counts(language, plan.Changes),
                AdminWording.In(
                    language,
                    $"The new index holds {plan.Candidate.Passages} passages of {plan.Candidate.Sources} sources. {(plan.Base is { } live ? $"Generation {live.Number} goes on answering until you apply." : "Nothing answers yet.")}",
                    $"新しい索引は{plan.Candidate.Sources}件の出典の{plan.Candidate.Passages}箇所を収めています。{(plan.Base is { } now ? $"反映するまでは第{now.Number}世代で回答します。" : "回答に使われている索引はまだありません。")}")),
        };
        Add(sections, AdminWording.In(language, "Refused by a check", "確認で見つかった問題"), objections.Select(objection => new CardLine(objection.In(language), CardLineKind.Caution)), objections.Count, language);
        Add(sections, AdminWording.In(language, "What would change for those who ask", "質問する人への影響"), notes.Take(MostNotes).Select(note => new CardLine(note.In(language))), notes.Count, language);
        Add(
            sections,
            AdminWording.In(language, "Could not be read", "読み取れなかったもの"),
            plan.Unreadable.Take(MostProblems).Select(problem => new CardLine(Short($"{problem.File}{(problem.Line is { } line ? $":{line}" : "")}: {problem.Reason}"), CardLineKind.Caution)),
            plan.Unreadable.Count,
            language);
        Add(
            sections,
            AdminWording.In(language, "Set aside, not indexed", "索引に入れず取り分けたもの"),
            Telling(plan.SetAside).Take(MostSetAside).Select(part => new CardLine(Short(QuarantineWording.Line(part, language)), CardLineKind.Caution)),
            plan.SetAside.Count,
            language);
        var total = plan.Changes.Added + plan.Changes.Changed + plan.Changes.Removed;
        var (shown, lines) = Differences(plan.Differences, language);
        Add(sections, AdminWording.In(language, "Passages", "箇所"), lines, total - shown + lines.Count, language);
        return new Reply.CardShown(AdminWording.In(language, $"Preview of generation {plan.Candidate.Number}", $"第{plan.Candidate.Number}世代のプレビュー"), sections, Actions(plan, language), language);
    }

    /// <summary>Orders first: a page full of pictures must not hide the one sentence that was put there on purpose.</summary>
    private static IEnumerable<SetAside> Telling(IReadOnlyList<SetAside> parts) => parts.OrderBy(part => part.Kind switch
    {
        SetAsideKind.Order => 0,
        SetAsideKind.TurnedText or SetAsideKind.EncodedText => 1,
        SetAsideKind.HiddenText or SetAsideKind.UnseenCharacters => 2,
        _ => 3,
    });

    private static List<CardAction> Actions(ReindexPlan plan, LanguageCode language)
    {
        var generation = $"{plan.Candidate.Number}";
        CardAction Action(string choice, string english, string japanese, bool isMain) => new(
            AdminWording.In(language, english, japanese), "reindex", [("action", choice), ("generation", generation)],
            AdminWording.In(language, $"/reindex {choice}", $"/索引を更新 {japanese}"), isMain);
        return
        [
            plan.Objections.Count == 0 ? Action("apply", "Apply", "反映", isMain: true) : Action("accept", "Apply all the same", "承知して反映", isMain: false),
            Action("cancel", "Cancel", "取消し", isMain: false),
        ];
    }

    private static (int Shown, List<CardLine> Lines) Differences(IReadOnlyList<PassageDifference> differences, LanguageCode language)
    {
        var lines = new List<CardLine>();

        // Of each kind some: two hundred added passages must not hide the one that was removed.
        var chosen = differences.GroupBy(difference => difference.Change).OrderByDescending(group => group.Key).SelectMany(group => group.Take(MostDifferences / 3)).ToList();
        foreach (var difference in chosen)
        {
            var sign = difference.Change switch { PassageChange.Added => "+", PassageChange.Removed => "−", _ => "~" };
            lines.Add(new CardLine(Short($"{sign} {difference.PassageId} ({difference.Locator})")));
            if (difference.Change == PassageChange.Changed && difference.Before.Count + difference.After.Count == 0)
            {
                lines.Add(new CardLine(AdminWording.In(language, "dates, basis, title or place only", "日付・根拠・表題・位置のみ")));
            }

            lines.AddRange(difference.Before.Take(2).Select(text => new CardLine(Short(text), CardLineKind.Removed)));
            lines.AddRange(difference.After.Take(2).Select(text => new CardLine(Short(text), CardLineKind.Added)));
        }

        return (chosen.Count, lines);
    }

    /// <summary>A part with what was left out of it counted; no part without lines.</summary>
    private static void Add(List<CardSection> sections, string heading, IEnumerable<CardLine> lines, int all, LanguageCode language)
    {
        var shown = lines.ToList();
        if (shown.Count == 0)
        {
            return;
        }

        if (all > shown.Count)
        {
            shown.Add(new CardLine(AdminWording.In(language, $"… and {all - shown.Count} more", $"…ほか{all - shown.Count}件")));
        }

        sections.Add(new CardSection(heading, shown));
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestLine ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestLine - 1]) ? LongestLine - 1 : LongestLine), "…");
    }
}
