using System.Globalization;
using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>The letters by which options are named: A to F, or 1 to 6.</summary>
public static partial class Places
{
    /// <summary>The letter of a place, from 0.</summary>
    public static string Letter(int place) => ((char)('A' + place)).ToString();

    /// <summary>The place that one letter or number names; null when it names none of <paramref name="count"/>.</summary>
    internal static int? One(string answer, int count)
    {
        var match = Alone().Match(TextFolding.Fold(answer).Trim());
        return match.Success ? Within(match.Groups["place"].Value[0], count) : null;
    }

    /// <summary>Every place once, in the order written: <c>b a c</c>, <c>2, 1, 3</c>, <c>BAC</c>; else null.</summary>
    internal static IReadOnlyList<int>? All(string folded, int count)
    {
        var letters = folded.Where(char.IsLetterOrDigit).ToList();
        var places = letters.Select(letter => Within(letter, count)).ToList();
        return places.Count == count && places.TrueForAll(place => place is not null) && places.Distinct().Count() == count ? [.. places.Select(place => place!.Value)] : null;
    }

    /// <summary>The place for each number, from <c>1c 2a 3b</c>, <c>1-C, 2-A, 3-B</c> or <c>c a b</c>; null when one is missing or named twice.</summary>
    internal static IReadOnlyList<int>? Matched(string folded, int count)
    {
        var pairs = Numbered().Matches(folded);
        if (pairs.Count == 0)
        {
            return All(folded, count);
        }

        var places = new int?[count];
        foreach (Match pair in pairs)
        {
            var number = int.Parse(pair.Groups["number"].Value, CultureInfo.InvariantCulture) - 1;
            if (number < 0 || number >= count || places[number] is not null || Within(pair.Groups["place"].Value[0], count) is not { } place)
            {
                return null;
            }

            places[number] = place;
        }

        return Array.TrueForAll(places, place => place is not null) && places.Distinct().Count() == count ? [.. places.Select(place => place!.Value)] : null;
    }

    private static int? Within(char letter, int count)
    {
        var place = char.IsAsciiDigit(letter) ? letter - '1' : char.IsAsciiLetterLower(letter) ? letter - 'a' : -1;
        return place >= 0 && place < count ? place : null;
    }

    [GeneratedRegex(@"^[(\[]?(?<place>[a-f1-6])[)\]]?[.:、。]?(?:です|番)?$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<number>[1-6])\s*[-:=.→)]?\s*(?<place>[a-f])(?![a-z])")]
    private static partial Regex Numbered();
}
