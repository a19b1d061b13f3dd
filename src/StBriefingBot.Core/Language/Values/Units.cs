using System.Collections.Frozen;

namespace StBriefingBot.Core.Language.Values;

/// <summary>Names of units, and how people write them in both languages.</summary>
internal static class Units
{
    public const string Month = "month";
    public const string Day = "day";
    public const string Percent = "percent";
    public const string Person = "person";
    public const string Times = "times";
    public const string Dollar = "usd";
    public const string Yen = "jpy";

    /// <summary>Written form (folded, plural without s) → unit and what one of it is worth in base units.</summary>
    private static readonly FrozenDictionary<string, (string Unit, decimal Factor)> English = new Dictionary<string, (string, decimal)>
    {
        ["dollar"] = (Dollar, 1), ["us dollar"] = (Dollar, 1), ["american dollar"] = (Dollar, 1), ["japanese yen"] = (Yen, 1), ["usd"] = (Dollar, 1), ["yen"] = (Yen, 1), ["jpy"] = (Yen, 1),
        ["euro"] = ("eur", 1), ["eur"] = ("eur", 1), ["pound"] = ("gbp", 1), ["yuan"] = ("cny", 1), ["renminbi"] = ("cny", 1), ["won"] = ("krw", 1), ["cent"] = (Dollar, 0.01m),
        ["percent"] = (Percent, 1), ["per cent"] = (Percent, 1), ["%"] = (Percent, 1), ["percentage point"] = ("point", 1),
        ["year"] = (Month, 12), ["yr"] = (Month, 12), ["month"] = (Month, 1), ["decade"] = (Month, 120), ["century"] = (Month, 1200), ["centurie"] = (Month, 1200),
        ["week"] = (Day, 7), ["day"] = (Day, 1), ["fortnight"] = (Day, 14), ["hour"] = ("hour", 1), ["minute"] = ("minute", 1),
        ["people"] = (Person, 1), ["person"] = (Person, 1), ["member"] = (Person, 1), ["personnel"] = (Person, 1), ["staff"] = (Person, 1), ["troop"] = (Person, 1),
        ["time"] = (Times, 1), ["kilometer"] = ("km", 1), ["kilometre"] = ("km", 1), ["km"] = ("km", 1), ["meter"] = ("m", 1), ["metre"] = ("m", 1), ["mile"] = ("mile", 1),
        ["kilogram"] = ("kg", 1), ["kg"] = ("kg", 1), ["ton"] = ("t", 1), ["tonne"] = ("t", 1), ["inch"] = ("inch", 1), ["inche"] = ("inch", 1), ["foot"] = ("foot", 1), ["second"] = ("second", 1), ["feet"] = ("foot", 1), ["yard"] = ("yard", 1), ["centimeter"] = ("cm", 1), ["centimetre"] = ("cm", 1), ["millimeter"] = ("mm", 1), ["millimetre"] = ("mm", 1),
        ["kilometer per hour"] = ("km/h", 1), ["kilometre per hour"] = ("km/h", 1), ["kilometers per hour"] = ("km/h", 1), ["kilometres per hour"] = ("km/h", 1), ["kph"] = ("km/h", 1), ["mile per hour"] = ("mph", 1), ["miles per hour"] = ("mph", 1), ["mph"] = ("mph", 1),
        ["square kilometer"] = ("km2", 1), ["sq km"] = ("km2", 1), ["sq mile"] = ("mile2", 1), ["sq m"] = ("m2", 1), ["square kilometre"] = ("km2", 1), ["square mile"] = ("mile2", 1), ["square meter"] = ("m2", 1), ["square metre"] = ("m2", 1), ["cubic meter"] = ("m3", 1), ["cubic metre"] = ("m3", 1), ["hectare"] = ("ha", 1), ["acre"] = ("acre", 1),
        ["liter"] = ("l", 1), ["litre"] = ("l", 1), ["gallon"] = ("gallon", 1), ["barrel"] = ("barrel", 1), ["gram"] = ("g", 1), ["milligram"] = ("mg", 1), ["microgram"] = ("ug", 1), ["ounce"] = ("ounce", 1), ["watt"] = ("w", 1), ["volt"] = ("v", 1), ["terawatt"] = ("tw", 1), ["gigabyte"] = ("gb", 1), ["terabyte"] = ("tb", 1), ["megabyte"] = ("mb", 1), ["quarter"] = ("quarter", 1),
        ["bit"] = ("bit", 1), ["qubit"] = ("qubit", 1), ["kilowatt"] = ("kw", 1), ["megawatt"] = ("mw", 1), ["gigawatt"] = ("gw", 1), ["degree"] = ("degree", 1),
    }.ToFrozenDictionary();

    /// <summary>Forms that hold a sign, in both languages; longest first.</summary>
    private static readonly (string Form, string Unit, decimal Factor)[] Signed =
        [("u.s. dollars", Dollar, 1), ("u.s. dollar", Dollar, 1), ("km/h", "km/h", 1), ("km2", "km2", 1), ("m2", "m2", 1), ("m3", "m3", 1)];

    private static readonly (string Form, string Unit, decimal Factor)[] Japanese =
    [
        ("米ドル", Dollar, 1), ("ドル", Dollar, 1), ("円", Yen, 1), ("ユーロ", "eur", 1), ("ポンド", "gbp", 1), ("人民元", "cny", 1), ("元", "cny", 1), ("ウォン", "krw", 1),
        ("パーセント", Percent, 1), ("%", Percent, 1), ("割", Percent, 10), ("ポイント", "point", 1),
        ("年間", Month, 12), ("か年", Month, 12), ("カ年", Month, 12), ("箇年", Month, 12), ("年", Month, 12), ("か月間", Month, 1), ("か月", Month, 1), ("カ月", Month, 1), ("ヶ月", Month, 1), ("ヵ月", Month, 1), ("箇月", Month, 1), ("世紀", Month, 1200),
        ("週間", Day, 7), ("日間", Day, 1), ("日", Day, 1), ("時間", "hour", 1), ("分間", "minute", 1),
        ("人", Person, 1), ("名", Person, 1), ("回", Times, 1), ("度", Times, 1), ("倍", "fold", 1),
        ("平方キロメートル", "km2", 1), ("平方メートル", "m2", 1), ("立方メートル", "m3", 1), ("ヘクタール", "ha", 1), ("リットル", "l", 1), ("ミリグラム", "mg", 1), ("グラム", "g", 1), ("センチメートル", "cm", 1), ("センチ", "cm", 1), ("ミリメートル", "mm", 1), ("キロメートル", "km", 1), ("マイル", "mile", 1), ("フィート", "foot", 1), ("バレル", "barrel", 1), ("キロワット", "kw", 1), ("メガワット", "mw", 1), ("ギガワット", "gw", 1), ("秒", "second", 1), ("km", "km", 1), ("メートル", "m", 1), ("キログラム", "kg", 1), ("kg", "kg", 1), ("トン", "t", 1), ("インチ", "inch", 1), ("ビット", "bit", 1), ("型", "inch", 1),
    ];

    /// <summary>What one of a unit is in the smallest of its kind, for units that turn into each other without loss: 0.7 GW are 700 MW, two days 48 hours.</summary>
    private static readonly FrozenDictionary<string, (string Base, decimal Factor)> Conversions = new Dictionary<string, (string, decimal)>
    {
        ["w"] = ("w", 1), ["kw"] = ("w", 1_000), ["mw"] = ("w", 1_000_000), ["gw"] = ("w", 1_000_000_000), ["tw"] = ("w", 1_000_000_000_000),
        ["mm"] = ("mm", 1), ["cm"] = ("mm", 10), ["m"] = ("mm", 1_000), ["km"] = ("mm", 1_000_000),
        ["ug"] = ("ug", 1), ["mg"] = ("ug", 1_000), ["g"] = ("ug", 1_000_000), ["kg"] = ("ug", 1_000_000_000), ["t"] = ("ug", 1_000_000_000_000),
        ["minute"] = ("minute", 1), ["hour"] = ("minute", 60), [Day] = ("minute", 1440), ["m2"] = ("m2", 1), ["ha"] = ("m2", 10_000), ["km2"] = ("m2", 1_000_000),
    }.ToFrozenDictionary();

    /// <summary>True when a number of one unit is as much as another number of another unit of its kind.</summary>
    public static bool AreEqual(decimal number, string unit, decimal other, string otherUnit) =>
        Conversions.TryGetValue(unit, out var one) && Conversions.TryGetValue(otherUnit, out var two) && one.Base == two.Base
        && number < JapaneseNumbers.Largest / one.Factor && other < JapaneseNumbers.Largest / two.Factor && number * one.Factor == other * two.Factor;

    public static bool IsCurrency(string unit) => unit is Dollar or Yen or "eur" or "gbp" or "cny" or "krw";

    /// <summary>Units that a text leaves out as often as not: 20 (people), 3 (times).</summary>
    public static bool IsCount(string unit) => unit is Person or Times or "";

    public static bool IsDuration(string unit) => unit is Month or Day or "hour" or "minute";

    public static bool IsLength(string unit) => unit is "km" or "m" or "mile" or "inch";

    /// <summary>The unit whose written form starts at <paramref name="start"/> of a folded text, and how long that form is.</summary>
    public static (string Unit, decimal Factor, int Length)? At(string folded, int start)
    {
        if (start >= folded.Length)
        {
            return null;
        }

        var written = folded[start] == ' ' ? start + 1 : start;
        return FormAt(Signed, folded, start, written) ?? FormAt(Japanese, folded, start, written) ?? EnglishAt(folded, start);
    }

    private static (string Unit, decimal Factor, int Length)? FormAt((string Form, string Unit, decimal Factor)[] forms, string folded, int start, int written)
    {
        foreach (var (form, unit, factor) in forms)
        {
            if (string.CompareOrdinal(folded, written, form, 0, form.Length) == 0)
            {
                return (unit, factor, written - start + form.Length);
            }
        }

        return null;
    }

    private static (string Unit, decimal Factor, int Length)? EnglishAt(string folded, int start)
    {
        var begin = start;
        while (begin < folded.Length && folded[begin] is ' ' or '-' && begin - start < 2)
        {
            begin++;
        }

        var end = WordEnd(folded, begin);
        if (end == begin)
        {
            return null;
        }

        // "kilometres per hour", "US dollars": the longest form first.
        var second = end < folded.Length && folded[end] == ' ' ? WordEnd(folded, end + 1) : end;
        var third = second < folded.Length && folded[second] == ' ' ? WordEnd(folded, second + 1) : second;
        return Look(folded, begin, third, start) ?? Look(folded, begin, second, start) ?? Look(folded, begin, end, start);
    }

    private static (string Unit, decimal Factor, int Length)? Look(string folded, int begin, int end, int start)
    {
        var form = folded[begin..end];
        if (English.TryGetValue(form, out var unit) || (form.EndsWith('s') && English.TryGetValue(form[..^1], out unit)))
        {
            return (unit.Unit, unit.Factor, end - start);
        }

        return null;
    }

    private static int WordEnd(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && folded[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        return end;
    }
}
