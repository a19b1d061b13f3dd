using System.Globalization;
using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language.Values;

/// <summary>Finds dates, years and decades in a folded text, in English, Japanese and ISO notation.</summary>
internal static partial class DateReader
{
    private const string MonthName =
        "(?<name>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";

    // First year of each era less one: year n of the era is this plus n.
    private static readonly Dictionary<string, int> Eras = new() { ["令和"] = 2018, ["平成"] = 1988, ["昭和"] = 1925, ["大正"] = 1911, ["明治"] = 1867 };

    private const int LeapYear = 2000;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Adds what it finds to <paramref name="found"/>; spans are those of the folded text and never overlap.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="isCapital">Whether the original has a capital at a folded position: tells May from may.</param>
    /// <param name="found">Receives the values.</param>
    public static void Read(string folded, Func<int, bool> isCapital, List<Value> found)
    {
        foreach (Match match in Iso().Matches(folded))
        {
            Add(found, match, Parts(match.Groups["y"], match.Groups["m"], match.Groups["d"]));
        }

        foreach (Match match in Figures().Matches(folded))
        {
            ReadFigures(match, found);
        }

        foreach (Match match in OrdinalDay().Matches(folded))
        {
            Add(found, match, new DateParts(Optional(match.Groups["y"]), Array.IndexOf(Months, match.Groups["name"].Value[..3]) + 1, OrdinalOf(match.Groups["d"].Value)));
        }

        foreach (Match match in JapaneseMonths().Matches(folded))
        {
            Add(found, match.Groups["first"], new DateParts(Optional(match.Groups["y"]), Optional(match.Groups["m"]), null));
            Add(found, match.Groups["last"], new DateParts(Optional(match.Groups["y"]), Optional(match.Groups["n"]), null));
        }

        foreach (Match match in Japanese().Matches(folded))
        {
            ReadJapanese(match, found);
        }

        foreach (Match match in JapaneseMonth().Matches(folded))
        {
            Add(found, match, Parts(null, match.Groups["m"], match.Groups["d"]));
        }

        foreach (Match match in DayOnly().Matches(folded))
        {
            Add(found, match, new DateParts(null, null, Optional(match.Groups["d"])));
        }

        foreach (Match match in Decade().Matches(folded))
        {
            AddDecade(found, match, match.Groups["part"].Value is { Length: > 0 } part ? part.TrimEnd('-', ' ') : "");
        }

        foreach (Match match in English().Matches(folded))
        {
            ReadEnglish(match, folded, isCapital, found);
        }

        foreach (Match match in EnglishDays().Matches(folded))
        {
            Add(found, match.Groups["d"], new DateParts(Optional(match.Groups["y"]), Array.IndexOf(Months, match.Groups["name"].Value[..3]) + 1, Optional(match.Groups["d"])));
        }

        foreach (Match match in Year().Matches(folded))
        {
            ReadYears(match, found);
        }

        ShareYears(folded, found);
    }

    /// <summary>20/6/1988, 06/20/1988, 20.6.1988. Where the order of day and month cannot be told, only the year is read.</summary>
    private static void ReadFigures(Match match, List<Value> found)
    {
        var (one, other, year) = (Int(match.Groups["a"].Value), Int(match.Groups["b"].Value), Int(match.Groups["y"].Value));
        Add(found, match, (one, other) switch
        {
            (> 12, <= 12) => new DateParts(year, other, one),
            (<= 12, > 12) when match.Groups["sign"].Value != "." => new DateParts(year, one, other),
            _ when match.Groups["sign"].Value == "." || one == other => new DateParts(year, other, one),
            _ => new DateParts(year, null, null),
        });
    }

    private static int? OrdinalOf(string words)
    {
        var parts = words.Split(' ', '-');
        return EnglishNumbers.IsOrdinal(parts[^1], out var last) ? (parts.Length > 1 && EnglishNumbers.IsTens(parts[0], out var tens) ? tens : 0) + last : null;
    }

    private static void ReadJapanese(Match match, List<Value> found)
    {
        var era = match.Groups["era"].Value;
        var number = match.Groups["y"].Value == "元" ? 1 : Int(match.Groups["y"].Value);
        var year = era.Length > 0 ? Eras[era] + number : number < 100 ? 1900 + number : number;
        if (match.Groups["decade"].Success)
        {
            AddDecade(found, match, match.Groups["part"].Value switch { "初頭" or "前半" or "初め" => "early", "半ば" => "mid", "後半" or "末" => "late", _ => "" }, year);
            return;
        }

        Add(found, match, new DateParts(year, Optional(match.Groups["m"]), Optional(match.Groups["d"])));
    }

    private static void ReadEnglish(Match match, string folded, Func<int, bool> isCapital, List<Value> found)
    {
        var name = match.Groups["name"];
        var bare = !match.Groups["d"].Success && !match.Groups["y"].Success;
        if (bare && (name.Length < 4 && name.Value != "may" || !isCapital(name.Index) || (name.Value is "may" or "march" && !FollowsPreposition(match, folded))))
        {
            return;
        }

        var month = Array.IndexOf(Months, name.Value[..3]) + 1;
        Add(found, match, new DateParts(Optional(match.Groups["y"]), month, Optional(match.Groups["d"])));
    }

    /// <summary>"May members vote" asks; "in May" dates.</summary>
    private static bool FollowsPreposition(Match match, string folded)
    {
        var before = folded.AsSpan(0, match.Index).TrimEnd();
        return before.EndsWith(" in") || before.EndsWith(" of") || before.EndsWith(" since") || before.EndsWith(" until") || before.EndsWith(" by") || before.EndsWith(" to")
            || before.EndsWith(" last") || before.EndsWith(" early") || before.EndsWith(" late") || before.EndsWith(" and") || before.EndsWith(" from") || before.EndsWith("in") && before.Length == 2;
    }

    private static void ReadYears(Match match, List<Value> found)
    {
        var first = FullYear(match.Groups["fiscal"] is { Success: true, Value: var written } ? written[^4..] : match.Groups["y"].Value);
        Add(found, match.Groups["fiscal"] is { Success: true } fiscal ? fiscal : match.Groups["y"], new DateParts(first, null, null));
        if (match.Groups["to"] is { Success: true } to)
        {
            var last = to.Length == 2 ? (first / 100 * 100) + Int(to.Value) : Int(to.Value);
            if (last > first)
            {
                Add(found, to, new DateParts(last, null, null));
            }
        }
    }

    /// <summary>"29 April to 2 May 1987", "in March and May 1999": a date without a year takes that of the one that follows closely.</summary>
    private static void ShareYears(string folded, List<Value> found)
    {
        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (here, next) = (found[i], found[i + 1]);
            if (here.Kind != ValueKind.Date || here.Date.Year is not null || next.Kind != ValueKind.Date || next.Date.Year is null)
            {
                continue;
            }

            var between = folded.AsSpan(here.Span.End, Math.Max(0, next.Span.Start - here.Span.End)).Trim();
            if (between is "to" or "and" or "-" or "through" or "until" or "or" or "," or ", and")
            {
                found[i] = WithYear(here, next.Date.Year);
            }
        }

        // 「1987年4月29日から5月2日」: in Japanese the year stands before.
        for (var i = 1; i < found.Count; i++)
        {
            var (before, here) = (found[i - 1], found[i]);
            if (here.Kind == ValueKind.Date && here.Date.Year is null && before.Date.Year is not null
                && folded.AsSpan(before.Span.End, Math.Max(0, here.Span.Start - before.Span.End)) is "から" or "と" or "、" or "及び" or "および" or "~" or "-" or "〜" or "・")
            {
                found[i] = WithYear(here, before.Date.Year);
            }
        }
    }

    /// <summary>29 February stays without a year beside one that has no such day.</summary>
    private static Value WithYear(Value value, int? year) =>
        value.Date with { Year = year } is var dated && IsPossible(dated) ? value with { Date = dated } : value;

    private static void Add(List<Value> found, Capture match, DateParts parts)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (!IsPossible(parts) || found.Exists(value => value.Span.Overlaps(span)))
        {
            return;
        }

        found.Add(new Value(ValueKind.Date, span, 0, "", parts));
    }

    private static bool IsPossible(DateParts parts) =>
        parts.Year is null or >= 1 && parts.Month is null or (>= 1 and <= 12)
        && (parts.Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(parts.Year ?? LeapYear, parts.Month ?? 1)));

    private static void AddDecade(List<Value> found, Match match, string part, int? year = null)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (!found.Exists(value => value.Span.Overlaps(span)))
        {
            found.Add(new Value(ValueKind.Decade, span, year ?? FullYear(match.Groups["y"].Value), part, default));
        }
    }

    private static DateParts Parts(Group? year, Group month, Group day) =>
        new(year is null ? null : Optional(year), Optional(month), Optional(day));

    private static int? Optional(Group group) => group.Success ? Int(group.Value) : null;

    /// <summary>'87 is 1987.</summary>
    private static int FullYear(string written) => written[0] == '\'' ? 1900 + Int(written[1..]) : Int(written);

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9.,/-])(?<y>[0-9]{4})(?:-(?<m>[0-9]{2})-(?<d>[0-9]{2})|/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2}))(?![0-9-])")]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9.,/-])(?<a>0?[1-9]|[12][0-9]|3[01])(?<sign>[/.])(?<b>0?[1-9]|[12][0-9]|3[01])\k<sign>(?<y>(?:1[5-9]|20|21)[0-9]{2})(?![0-9-])")]
    private static partial Regex Figures();

    /// <summary>"the first of March 1998".</summary>
    [GeneratedRegex(@"\b(?<d>(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth) (?:day )?of " + MonthName + @"\b(?:,? (?<y>[0-9]{4})\b)?")]
    private static partial Regex OrdinalDay();

    [GeneratedRegex(@"(?:(?<era>令和|平成|昭和|大正|明治)(?<y>[0-9]{1,2}|元)|(?<![0-9])(?<y>[0-9]{4}|[5-9][0-9](?=年[^間目]|年$)))年(?:(?<decade>代)(?<part>初頭|前半|初め|半ば|後半|末)?|度|\s?(?<m>[0-9]{1,2})月(?:\s?(?<d>[0-9]{1,2})日)?)?(?!間)")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?<![0-9])(?<![0-9]年\s?)(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?(?!間)")]
    private static partial Regex JapaneseMonth();

    /// <summary>2024年4~6月.</summary>
    [GeneratedRegex(@"(?<!\d)(?<first>(?:(?<y>\d{4})年\s?)?(?<m>\d{1,2})月?)[~〜-](?<last>(?<n>\d{1,2})月)")]
    private static partial Regex JapaneseMonths();

    /// <summary>14日に…, 29日朝, "on the 14th.": a day of a month named elsewhere.</summary>
    [GeneratedRegex(@"(?<![0-9年月.,])(?<d>[12]?[0-9]|3[01])日(?=[、にのはもが付夜朝午夕])(?!の間)|(?<=\bon the )(?<d>[12]?[0-9]|3[01])(?:st|nd|rd|th)(?=[.,;)]|$| and | in | at | of that| that )")]
    private static partial Regex DayOnly();

    [GeneratedRegex(@"(?:(?<part>early|mid|late)[- ](?:the )?)?(?<![0-9.,])(?<y>[0-9]{3}0|'[5-9]0)'?s\b")]
    private static partial Regex Decade();

    [GeneratedRegex(@"\b(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? " + MonthName + @"\b\.?(?:,? (?<y>[0-9]{4})\b)?|" + MonthName + @"\b\.?(?: (?<d>[0-9]{1,2})(?:st|nd|rd|th)?\b(?!,[0-9]|\.[0-9]| (?:million|billion|trillion)))?(?:,?(?: of)? (?<y>[0-9]{4})\b)?)")]
    private static partial Regex English();

    /// <summary>8-9 June 2019, 12 to 14 July: the first day; the last is read with its month.</summary>
    [GeneratedRegex(@"(?<![0-9.,$¥€£/-])(?<d>[12]?[0-9]|3[01])(?:st|nd|rd|th)?\s?(?:-|~|to)\s?(?:[12]?[0-9]|3[01])(?:st|nd|rd|th)?(?: of)? " + MonthName + @"\b\.?(?:,? (?<y>[0-9]{4})\b)?")]
    private static partial Regex EnglishDays();

    /// <summary>A year, or a span of years; "FY 2020" is read whole.</summary>
    [GeneratedRegex(@"(?<fiscal>\bfy\s(?=(?:19|20)[0-9][0-9]\b(?!\s?[-~〜])).{4})|(?<![0-9.,$¥€£/-]|[0-9] )(?<y>1[5-9][0-9][0-9]|20[0-9][0-9]|21[0-9][0-9]|(?<=\s)'[5-9][0-9]\b)(?:\s?[-~〜](?:\s?)(?<to>[0-9]{4}|[0-9]{2})(?![0-9]|-))?(?![0-9%]|[.,][0-9]|\s?(?:million|billion|trillion|thousand|dollars|yen|people|percent|億|万|円|ドル|人|名|回|件|km|kg))")]
    private static partial Regex Year();
}
