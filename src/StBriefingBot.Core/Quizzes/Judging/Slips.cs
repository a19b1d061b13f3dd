using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>Tells a slip of spelling from another word.</summary>
internal static class Slips
{
    private const int ShortestWord = 5;
    private const int LongWord = 9;
    private const int LongestWord = 100;

    /// <summary>
    /// One letter wrong, missing, too many or swapped, two in a long word; the first letter and all digits as they should be. Kanji are never slips: one
    /// character is a word.
    /// </summary>
    public static bool IsOne(string typed, string meant)
    {
        if (typed.Length < ShortestWord || meant.Length is < ShortestWord or > LongestWord || typed.Length > LongestWord || typed[0] != meant[0])
        {
            return false;
        }

        return typed.Where(IsStrict).SequenceEqual(meant.Where(IsStrict)) && NearestWord.Distance(typed, meant) <= (meant.Length >= LongWord ? 2 : 1);
    }

    private static bool IsStrict(char letter) => !(char.IsAsciiLetter(letter) || letter is >= 'ぁ' and <= 'ゖ');
}
