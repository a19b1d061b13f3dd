using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language.Values;

/// <summary>Finds how often or per what time something is: "a day", "annually", 年間30億円, 毎月.</summary>
internal static partial class RateReader
{
    public const string Unit = "per days";

    private static readonly (string Start, int Days)[] Lengths =
        [("hour", 0), ("day", 1), ("dail", 1), ("week", 7), ("month", 30), ("quarter", 91), ("year", 365), ("annu", 365), ("annum", 365), ("日", 1), ("週", 7), ("月", 30), ("年", 365)];

    public static void Read(string folded, List<Value> found)
    {
        foreach (Match match in English().Matches(folded))
        {
            Add(found, match);
        }

        foreach (Match match in Japanese().Matches(folded))
        {
            Add(found, match);
        }
    }

    private static void Add(List<Value> found, Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var days = Array.Find(Lengths, length => match.Groups["time"].Value.StartsWith(length.Start, StringComparison.Ordinal)).Days;
        if (!found.Exists(value => value.Span.Overlaps(span)))
        {
            found.Add(new Value(ValueKind.Quantity, span, days, Unit, default));
        }
    }

    // "a year" alone may be how long; behind a number and its noun, or behind "per", it is how often.
    [GeneratedRegex(@"\b(?<!\b(?:kilomet(?:er|re)s?|miles?) )(?:per|every|each) (?<time>hour|day|week|month|quarter|year|annum)\b|\b(?<time>daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b|(?<=\d[\w%,.]*(?: [\w-]+){0,4} |illion |once |twice |times |(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand)(?: [\w-]+){0,4} )(?<!\b(?:for|in|of|within|over|after|about|than|nearly|almost|least|half|and|by|to|from|lasted) )an? (?<time>hour|day|week|month|year)\b(?! (?:ago|earlier|later|before|after))")]
    private static partial Regex English();

    [GeneratedRegex(@"毎(?<time>日|週|月|年)|(?<time>年|月|週)間(?=約?\d)|(?<![\d])(?<time>年|月|週)(?=\d+回)|(?<!\d)1(?<time>日|週間|か月|カ月|年)(?:あたり|当たり|に)?(?=約?\d+(?:時間|分|回|本|杯|食|錠|件|人|台|mg|グラム|円|ドル|億|万))")]
    private static partial Regex Japanese();
}
