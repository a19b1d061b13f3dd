using System.Diagnostics;
using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>Judges an answer as it was typed or pressed. Pure; never throws for anything a person can type.</summary>
public sealed partial class AnswerJudge(IReadOnlyList<GlossaryTerm> glossary)
{
    /// <summary>What is sent by whoever presses "I do not know".</summary>
    public const string DoNotKnow = "?";

    private static readonly string[] Unknowing = [DoNotKnow, "i don't know", "i do not know", "don't know", "dont know", "no idea", "わからない", "分からない", "わかりません", "分かりません"];
    private static readonly string[] Affirming = ["true", "t", "yes", "y", "correct", "right", "正", "正しい", "正解", "はい", "○", "〇", "◯", "真", "まる", "マル"];
    private static readonly string[] Denying = ["false", "f", "no", "n", "incorrect", "wrong", "誤", "誤り", "間違い", "正しくない", "いいえ", "×", "✕", "✖", "x", "偽", "ばつ", "バツ"];
    private static readonly char[] Separators = [';', '；', '\n', '、', '/', '／'];

    private readonly TypedAnswer typed = new(glossary);

    /// <param name="item">The question.</param>
    /// <param name="order">The order in which its options, things or right sides were shown: positions in the item, from 0.</param>
    /// <param name="answer">As it was typed or pressed.</param>
    /// <param name="language">The language in which it was asked.</param>
    public Judgement Judge(QuizItem item, IReadOnlyList<int> order, string answer, LanguageCode language)
    {
        var folded = TextFolding.Fold(answer).Trim();
        if (Unknowing.Contains(folded.TrimEnd('。', '.', '!'), StringComparer.Ordinal))
        {
            return new Judgement.Judged(Verdict.GivenUp, 0, "—");
        }

        return item.Task switch
        {
            QuizTask.MultipleChoice choice => Choice(choice, order, answer, language),
            QuizTask.TrueFalse statement => Truth(statement, folded, language),
            QuizTask.ShortAnswer shortAnswer => Typed(answer, [.. shortAnswer.English, .. shortAnswer.Japanese]),
            QuizTask.Cloze cloze => Blanks(ClozeText.Read(cloze.Text.In(language)), answer),
            QuizTask.Order => Sequence(order, folded),
            QuizTask.Match => Pairs(order, folded),
            _ => throw new UnreachableException(),
        };
    }

    private static Judgement Choice(QuizTask.MultipleChoice choice, IReadOnlyList<int> order, string answer, LanguageCode language)
    {
        // The words of an option first: "2" may be one of them.
        var named = Enumerable.Range(0, choice.Options.Count).Where(i => new[] { choice.Options[i].English, choice.Options[i].Japanese }.Any(text => TypedAnswer.IsSame(answer, text))).ToList();
        var position = named.Count == 1 ? named[0] : Places.One(answer, order.Count) is { } place ? order[place] : (int?)null;
        if (position is not { } chosen)
        {
            return new Judgement.Unreadable(JudgingWording.ChooseOne(order.Count));
        }

        var isRight = chosen == choice.Correct;
        var shown = $"{Places.Letter(IndexOf(order, chosen))}. {choice.Options[chosen].In(language)}";
        return new Judgement.Judged(isRight ? Verdict.Right : Verdict.Wrong, isRight ? 1 : 0, shown, chosen);
    }

    private static Judgement Truth(QuizTask.TrueFalse statement, string folded, LanguageCode language)
    {
        var word = Courtesy().Replace(folded, "");
        bool? said = Affirming.Contains(word, StringComparer.Ordinal) ? true : Denying.Contains(word, StringComparer.Ordinal) ? false : null;
        return said is { } truth
            ? new Judgement.Judged(truth == statement.IsTrue ? Verdict.Right : Verdict.Wrong, truth == statement.IsTrue ? 1 : 0, JudgingWording.Truth(truth).In(language), truth ? 1 : 0)
            : new Judgement.Unreadable(JudgingWording.TrueOrFalse);
    }

    private Judgement.Judged Typed(string answer, IReadOnlyList<string> accepted)
    {
        var (verdict, form) = typed.Compare(answer, accepted);
        return new Judgement.Judged(verdict, ShareOf(verdict), verdict == Verdict.Misspelt ? $"{answer.Trim()} → {form}" : answer.Trim());
    }

    private Judgement Blanks(ClozeText text, string answer)
    {
        if (text.Blanks.Count == 1)
        {
            return Typed(answer, text.Blanks[0]);
        }

        var parts = answer.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != text.Blanks.Count)
        {
            return new Judgement.Unreadable(JudgingWording.AsManyAnswers(text.Blanks.Count));
        }

        var verdicts = parts.Select((part, i) => typed.Compare(part, text.Blanks[i]).Verdict).ToList();
        var share = verdicts.Average(ShareOf);
        var verdict = share == 0 ? Verdict.Wrong : verdicts.TrueForAll(each => each == Verdict.Right) ? Verdict.Right : verdicts.TrueForAll(each => each is Verdict.Right or Verdict.Misspelt) ? Verdict.Misspelt : Verdict.Partly;
        return new Judgement.Judged(verdict, share, string.Join(" / ", parts));
    }

    /// <summary>The letters of things in the order in which the person puts them.</summary>
    private static Judgement Sequence(IReadOnlyList<int> order, string folded)
    {
        if (Places.All(folded, order.Count) is not { } places)
        {
            return new Judgement.Unreadable(JudgingWording.PutInOrder(order.Count));
        }

        return Parts(places.Select((place, i) => order[place] == i), string.Join(' ', places.Select(Places.Letter)));
    }

    /// <summary>For each left side the letter of the right side that belongs to it.</summary>
    private static Judgement Pairs(IReadOnlyList<int> order, string folded)
    {
        if (Places.Matched(folded, order.Count) is not { } places)
        {
            return new Judgement.Unreadable(JudgingWording.MatchThem(order.Count));
        }

        return Parts(places.Select((place, i) => order[place] == i), string.Join("  ", places.Select((place, i) => $"{i + 1}{Places.Letter(place)}")));
    }

    private static Judgement.Judged Parts(IEnumerable<bool> areRight, string shown)
    {
        var parts = areRight.ToList();
        var share = parts.Count(isRight => isRight) / (double)parts.Count;
        return new Judgement.Judged(share == 1 ? Verdict.Right : share == 0 ? Verdict.Wrong : Verdict.Partly, share, shown);
    }

    private static double ShareOf(Verdict verdict) => verdict switch
    {
        Verdict.Right or Verdict.Misspelt => 1,
        Verdict.Partly => 0.5,
        _ => 0,
    };

    private static int IndexOf(IReadOnlyList<int> order, int value) => Enumerable.Range(0, order.Count).First(i => order[i] == value);

    [GeneratedRegex("(?:です|だ)?[。.!]?$")]
    private static partial Regex Courtesy();
}
