using System.Globalization;
using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language.Values;

/// <summary>Finds times of day: "14:26", "2:26 p.m.", 午後2時26分, "noon". Their number is the minutes after midnight, 0 to 1440.</summary>
internal static partial class ClockReader
{
    public const string Unit = "clock";

    private const int HalfDay = 12;
    private const int MinutesOfHour = 60;

    public static void Read(string folded, List<Value> found)
    {
        foreach (Match match in English().Matches(folded))
        {
            Add(found, match);
        }

        if (folded.Contains('時'))
        {
            foreach (Match match in Japanese().Matches(folded))
            {
                Add(found, match);
            }
        }
    }

    private static void Add(List<Value> found, Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var hour = int.Parse(match.Groups["h"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = match.Groups["half"].Success ? MinutesOfHour / 2 : match.Groups["m"] is { Success: true, Value: var written } ? int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["ap"].Value;
        if (half.Length > 0 && hour > HalfDay || hour > 2 * HalfDay || minute >= MinutesOfHour || found.Exists(value => value.Span.Overlaps(span)))
        {
            return;
        }

        hour = half switch
        {
            "" => hour,
            ['p', ..] or "午後" => (hour % HalfDay) + HalfDay,
            _ => hour % HalfDay,
        };
        found.Add(new Value(ValueKind.Quantity, span, (hour * MinutesOfHour) + minute, Unit, default));
    }

    [GeneratedRegex(@"(?<![\d:.,$-])(?:(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?\s?(?<ap>[ap])\.?m\b\.?|(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?![\d:.%]))")]
    private static partial Regex English();

    [GeneratedRegex(@"(?<ap>午前|午後)?(?<![\d.,])(?<h>\d{1,2})時(?![間期代点])(?:(?<half>半)|(?<m>[0-5]?\d)分)?")]
    private static partial Regex Japanese();
}
