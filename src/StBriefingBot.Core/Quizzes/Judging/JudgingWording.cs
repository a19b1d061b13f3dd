using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>What is said to an answer that cannot be read as one, in both languages.</summary>
internal static class JudgingWording
{
    public static readonly Bilingual TrueOrFalse = new("Answer true or false. This did not count as your answer.", "「正」か「誤」でお答えください。今のは回答として数えていません。");

    public static Bilingual ChooseOne(int count) => new(
        $"Choose one of A to {Places.Letter(count - 1)}. This did not count as your answer.", $"A〜{Places.Letter(count - 1)}から一つ選んでください。今のは回答として数えていません。");

    public static Bilingual AsManyAnswers(int count) => new(
        $"There are {count} blanks: write {count} answers parted by semicolons. This did not count as your answer.", $"空欄は{count}つです。セミコロン（；）で区切って{count}つお書きください。今のは回答として数えていません。");

    public static Bilingual PutInOrder(int count) => new(
        $"Write all {count} letters once, in the right order, such as {Example(count)}. This did not count as your answer.", $"{count}つの記号をすべて一度ずつ、正しい順に書いてください（例：{Example(count)}）。今のは回答として数えていません。");

    public static Bilingual MatchThem(int count) => new(
        $"Write a letter for each number, such as {Pairs(count)}. This did not count as your answer.", $"番号ごとに記号を書いてください（例：{Pairs(count)}）。今のは回答として数えていません。");

    public static Bilingual Truth(bool isTrue) => isTrue ? new Bilingual("True", "正しい") : new Bilingual("False", "誤り");

    public static string Example(int count) => string.Join(' ', Enumerable.Range(0, count).Reverse().Select(Places.Letter));

    public static string Pairs(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"{i + 1}{Places.Letter(count - 1 - i)}"));
}
