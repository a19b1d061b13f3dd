namespace StBriefingBot.Core.Language.Values;

/// <summary>Writes a value in the notations under which texts of both languages may hold it.</summary>
public static class ValueForms
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly (decimal Scale, string English)[] EnglishScales = [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")];

    private static readonly (decimal Scale, string Japanese)[] JapaneseScales = [(1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "万")];

    public static IEnumerable<string> Of(Value value) => value.Kind switch
    {
        ValueKind.Date => OfDate(value.Date),
        ValueKind.Decade => [$"{value.Number:0}s", $"{value.Number:0}年代"],
        ValueKind.Ordinal => [$"{value.Number:0}{Suffix(value.Number)}", $"第{value.Number:0}回"],
        _ => OfQuantity(value),
    };

    private static IEnumerable<string> OfDate(DateParts date)
    {
        var month = date.Month is { } number ? Months[number - 1] : null;
        yield return string.Join(' ', new[] { date.Day?.ToString(), month, date.Year?.ToString() }.Where(part => part is not null));
        yield return string.Concat(date.Year is { } year ? $"{year}年" : "", date.Month is { } m ? $"{m}月" : "", date.Day is { } day ? $"{day}日" : "");
    }

    private static IEnumerable<string> OfQuantity(Value value)
    {
        var number = value.Unit == Units.Month && value.Number % 12 == 0 ? value.Number / 12 : value.Number;
        var (scale, english) = Array.Find(EnglishScales, pair => number >= pair.Scale);
        yield return scale > 0 ? $"{number / scale:0.####} {english}" : $"{number:0.####}";
        var (large, japanese) = Array.Find(JapaneseScales, pair => number >= pair.Scale);
        if (large > 0)
        {
            yield return $"{number / large:0.####}{japanese}";
        }
    }

    private static string Suffix(decimal number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
