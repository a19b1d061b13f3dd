using System.Text;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>A short answer in the form in which two are compared: letters and digits alone, kana as hiragana, without articles and politeness.</summary>
internal static class AnswerKey
{
    private const char LongVowel = 'ー';

    private static readonly string[] Articles = ["the", "a", "an"];
    private static readonly string[] Fillers = ["the", "a", "an", "in", "on", "at", "of", "by", "it", "was", "is", "year", "about", "exactly"];
    private static readonly string[] Politeness = ["です", "でした", "だ", "である", "に", "で"];

    public static string Of(string text, bool dropsFillers = false)
    {
        var folded = TextFolding.Fold(text).Trim().TrimEnd('。', '.', '!');
        foreach (var ending in Politeness.Take(dropsFillers ? Politeness.Length : 4).Where(ending => folded.EndsWith(ending, StringComparison.Ordinal) && folded.Length > ending.Length - (dropsFillers ? 1 : 0)))
        {
            folded = folded[..^ending.Length];
            break;
        }

        var words = folded.Split([' ', '-', '・', '='], StringSplitOptions.RemoveEmptyEntries);
        var kept = dropsFillers ? words.Where(word => !Fillers.Contains(word, StringComparer.Ordinal)) : words.SkipWhile((word, i) => i == 0 && words.Length > 1 && Articles.Contains(word, StringComparer.Ordinal));
        var key = new StringBuilder();
        foreach (var letter in string.Concat(kept).Where(letter => char.IsLetterOrDigit(letter) && letter != LongVowel))
        {
            key.Append(Hiragana(letter));
        }

        return key.ToString();
    }

    /// <summary>Both kinds of kana stand in the same order, 0x60 apart.</summary>
    private static char Hiragana(char letter) => letter is >= 'ァ' and <= 'ヶ' ? (char)(letter - 0x60) : letter;
}
