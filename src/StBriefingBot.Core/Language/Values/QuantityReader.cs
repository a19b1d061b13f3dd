namespace StBriefingBot.Core.Language.Values;

/// <summary>Finds quantities and ordinals in a folded text, in figures and in words, with unit and bound.</summary>
internal static class QuantityReader
{
    private static readonly (string Sign, string Unit)[] CurrencySigns =
        [("us$", Units.Dollar), ("$", Units.Dollar), ("¥", Units.Yen), ("€", "eur"), ("£", "gbp"), ("usd", Units.Dollar), ("jpy", Units.Yen), ("eur", "eur"), ("gbp", "gbp"), ("cny", "cny"), ("krw", "krw")];

    /// <summary>Kanji numbers count only before these: 一部, 三菱 and 統一 are words, not numbers.</summary>
    private static readonly string[] Counters =
        ["年", "か月", "カ月", "ヶ月", "月", "日", "週間", "時間", "人", "名", "回", "度", "倍", "円", "ドル", "か国", "カ国", "ヶ国", "国", "件", "社", "つの", "分野", "項目", "機関", "州", "期", "段階", "番目", "%", "割", "億", "兆", "条", "本", "隻", "基", "機"];

    private const string AndAHalf = " and a half";

    public static void Read(string folded, List<Value> found)
    {
        for (var position = 0; position < folded.Length;)
        {
            if (Covering(found, position) is { } covered)
            {
                position = covered.Span.End;
                continue;
            }

            var read = Ordinal(folded, position) ?? HalfYear(folded, position) ?? Figures(folded, position) ?? (StartsWord(folded, position) ? Words(folded, position) : null);
            if (read is { } value && !found.Exists(other => other.Span.Overlaps(value.Span)))
            {
                found.Add(value);
                position = value.Span.End;
            }
            else
            {
                position = Next(folded, position);
            }
        }
    }

    private static Value? Ordinal(string folded, int start)
    {
        if (folded[start] == '第' && JapaneseNumbers.At(folded, start + 1) is { } japanese)
        {
            var end = start + 1 + japanese.Length;
            var series = end < folded.Length && folded[end] is '回' or '次' or '代' or '期' or '世' ? end + 1 : end;
            return new Value(ValueKind.Ordinal, new TextSpan(start, series), japanese.Number, "", default);
        }

        if (!StartsNumber(folded, start))
        {
            return null;
        }

        var length = JapaneseNumbers.ArabicLength(folded, start);
        var suffixEnd = start + length + 2;
        if (length > 0 && suffixEnd <= folded.Length && folded.AsSpan(start + length, 2) is "st" or "nd" or "rd" or "th" && (suffixEnd == folded.Length || !char.IsAsciiLetter(folded[suffixEnd]))
            && JapaneseNumbers.Figure(folded, start, length) is { } place)
        {
            return new Value(ValueKind.Ordinal, new TextSpan(start, suffixEnd), place, "", default);
        }

        if (JapaneseNumbers.At(folded, start) is { } counted && folded.AsSpan(start + counted.Length) is var rest && (rest.StartsWith("回目") || rest.StartsWith("番目") || rest.StartsWith("度目")))
        {
            return new Value(ValueKind.Ordinal, new TextSpan(start, start + counted.Length + 2), counted.Number, "", default);
        }

        return null;
    }

    /// <summary>クルー1, アルテミス2: a name goes on.</summary>
    private static bool IsNumberOfName(string folded, int start, int end) =>
        start > 0 && Meaning.JapaneseScript.IsKatakana(folded[start - 1]) && char.IsAsciiDigit(folded[start]) && end - start <= 2
        && (end >= folded.Length || Units.At(folded, end) is null && !Array.Exists(Counters, counter => string.CompareOrdinal(folded, end, counter, 0, counter.Length) == 0));

    /// <summary>半年, 半年間, 半世紀, 四半世紀.</summary>
    private static Value? HalfYear(string folded, int start)
    {
        if (folded[start] is not ('半' or '四'))
        {
            return null;
        }

        var (length, months) = folded.AsSpan(start) switch
        {
            var rest when rest.StartsWith("四半世紀") => (4, 300),
            var rest when rest.StartsWith("半年間") => (3, 6),
            var rest when rest.StartsWith("半年") => (2, 6),
            var rest when rest.StartsWith("半世紀") => (3, 600),
            _ => (0, 0),
        };
        return length == 0 ? null : new Value(ValueKind.Quantity, new TextSpan(start, start + length), months, Units.Month, default, Bounds.Around(folded, start, start + length));
    }

    private static Value? Figures(string folded, int start)
    {
        var sign = Array.Find(CurrencySigns, pair => string.CompareOrdinal(folded, start, pair.Sign, 0, pair.Sign.Length) == 0 && (!char.IsAsciiLetter(pair.Sign[0]) || StartsWord(folded, start)));
        var digits = start + (sign.Sign?.Length ?? 0);
        if (sign.Sign is not null && digits < folded.Length && folded[digits] == ' ')
        {
            digits++;
        }

        if (digits >= folded.Length || !StartsNumber(folded, digits) || JapaneseNumbers.At(folded, digits) is not { } number)
        {
            return null;
        }

        var end = digits + number.Length;
        if (IsNumberOfName(folded, digits, end))
        {
            return null;
        }

        if (number.HasKanji && !char.IsAsciiDigit(folded[digits]) && !Array.Exists(Counters, counter => string.CompareOrdinal(folded, end, counter, 0, counter.Length) == 0))
        {
            return null;
        }

        if (number is { HasKanji: true, Length: 4, Number: >= 1500 and < 2200 } && !char.IsAsciiDigit(folded[digits]) && folded[end] == '年' && (end + 1 == folded.Length || folded[end + 1] != '間'))
        {
            return new Value(ValueKind.Date, new TextSpan(digits, end + 1), 0, "", new DateParts((int)number.Number, null, null));
        }

        // 5G, 3D, QZS-6: part of a name, not a quantity.
        if (end < folded.Length && folded[end] is >= 'a' and <= 'z' && !IsGluedUnit(folded, end) && !(sign.Sign is not null && IsScale(WordAt(folded, end), isMoney: true, out _)))
        {
            return null;
        }

        return Complete(folded, start, end, number.Number, sign.Unit);
    }

    private static Value? Words(string folded, int start)
    {
        decimal total = 0, section = 0;
        var (position, end, any, scaled) = (start, start, false, false);
        while (WordAt(folded, position) is { Length: > 0 } word)
        {
            if (EnglishNumbers.IsSmall(word, out var small))
            {
                if (any && !scaled && small is > 0 and < 10 && EndsInTens(section))
                {
                    section += small;
                }
                else if (!any || scaled)
                {
                    section += small;
                }
                else
                {
                    break;
                }

                scaled = false;
            }
            else if (EnglishNumbers.IsScale(word, out var factor) && (any || Article(folded, start) || IsOneOf(folded, start, position + word.Length)))
            {
                (total, section) = factor <= 100 ? (total, Math.Max(section, 1) * factor) : (total + (Math.Max(section, 1) * factor), 0);
                scaled = true;
                if (total + section > JapaneseNumbers.Largest)
                {
                    return null;
                }
            }
            else if (any && EnglishNumbers.IsOrdinal(word, out var ordinal) && ordinal < 10 && EndsInTens(section))
            {
                return new Value(ValueKind.Ordinal, new TextSpan(start, position + word.Length), total + section + ordinal, "", default);
            }
            else if (!any && EnglishNumbers.IsOrdinal(word, out var single))
            {
                return new Value(ValueKind.Ordinal, new TextSpan(start, position + word.Length), single, "", default);
            }
            else if (!(any && scaled && word == "and" && EnglishNumbers.IsSmall(WordAt(folded, position + 4), out _)))
            {
                break;
            }

            any = true;
            end = position + word.Length;
            position = end < folded.Length && folded[end] is ' ' or '-' ? end + 1 : folded.Length;
        }

        if (!any)
        {
            return Vague(folded, start);
        }

        var value = Complete(folded, start, end, total + section, null);

        // "one" alone is a pronoun as often as a number.
        return value is { Number: 1, Unit: "" } ? null : value;
    }

    /// <summary>Twenty, or two hundred and fifty: a number below ten may follow.</summary>
    private static bool EndsInTens(decimal section) => section % 10 == 0 && section % 100 >= 20;

    /// <summary>"a decade", "half a century", "a quarter-century", "a dozen".</summary>
    private static Value? Vague(string folded, int start)
    {
        foreach (var (phrase, number, unit) in Phrases)
        {
            if (string.CompareOrdinal(folded, start, phrase, 0, phrase.Length) == 0 && !(phrase is "a year" or "a month" or "a week" && IsRate(folded, start) && !IsDistance(folded, start + phrase.Length)) && !(phrase == "once" && !EndsClause(folded, start + phrase.Length)) && (start + phrase.Length == folded.Length || !char.IsAsciiLetter(folded[start + phrase.Length])))
            {
                var end = start + phrase.Length;
                if (unit.Length == 0)
                {
                    return Complete(folded, start, end, number, null);
                }

                var half = Units.IsDuration(unit) && phrase.StartsWith("a ", StringComparison.Ordinal) ? HalfAt(folded, end) : 0;
                return new Value(ValueKind.Quantity, new TextSpan(start, end + half), half > 0 ? number * 1.5m : number, unit, default, Bounds.Around(folded, start, end + half));
            }
        }

        return null;
    }

    /// <summary>"a year earlier": how far apart.</summary>
    private static bool IsDistance(string folded, int at) =>
        folded.AsSpan(at) is var rest && (rest.StartsWith(" earlier") || rest.StartsWith(" ago") || rest.StartsWith(" later") || rest.StartsWith(" before") || rest.StartsWith(" after"));

    /// <summary>"may be renewed once." counts; "once it was renewed" does not.</summary>
    private static bool EndsClause(string folded, int at) => at >= folded.Length || folded[at] is '.' or ',' or ';' or ')' || folded.AsSpan(at).StartsWith(" a ");

    /// <summary>"3.5 million a year", "twice a month": how often, not how long.</summary>
    private static bool IsRate(string folded, int start)
    {
        var before = folded.AsSpan(0, start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return !(word is "for" or "lasted" or "last" or "lasts" or "of" or "within" or "in" or "over" or "after" or "about" or "than" or "took" or "take" or "takes" or "under" or "nearly" or "almost" or "least" or "half" or "and" or "by" or "spent" or "to" or "");
    }

    private static readonly (string Phrase, decimal Number, string Unit)[] Phrases =
    [
        ("a quarter of a century", 300, Units.Month), ("quarter-century", 300, Units.Month), ("quarter century", 300, Units.Month), ("quarter of a century", 300, Units.Month),
        ("half a million", 500_000, ""), ("half a billion", 500_000_000, ""), ("half a trillion", 500_000_000_000, ""), ("half a thousand", 500, ""), ("half a year", 6, Units.Month), ("half a day", 12, "hour"), ("half an hour", 30, "minute"),
        ("half a century", 600, Units.Month), ("half a decade", 60, Units.Month), ("half-century", 600, Units.Month), ("half a dozen", 6, ""), ("a dozen", 12, ""), ("a decade", 120, Units.Month), ("a century", 1200, Units.Month),
        ("a fortnight", 14, Units.Day), ("a hundred", 100, ""), ("a thousand", 1000, ""), ("a year", 12, Units.Month), ("a month", 1, Units.Month), ("a week", 7, Units.Day), ("twice", 2, Units.Times), ("once", 1, Units.Times), ("thrice", 3, Units.Times), ("one time", 1, Units.Times),
    ];

    /// <summary>A number with the scale, half, unit and limit that stand around it; null when it is too large to count with.</summary>
    internal static Value? Complete(string folded, int start, int end, decimal number, string? signUnit)
    {
        // "two and a half billion": the half comes before the scale.
        if (HalfAt(folded, end) is > 0 and var early && WordAfter(folded, end + early) is { } later && IsScale(later.Word, signUnit is not null, out _))
        {
            (number, end) = (number + 0.5m, end + early);
        }

        if (WordAfter(folded, end) is { } scaleWord && IsScale(scaleWord.Word, signUnit is not null, out var scale))
        {
            if (number > JapaneseNumbers.Largest / scale)
            {
                return null;
            }

            (number, end) = (number * scale, scaleWord.End);
        }

        end = PastAddition(folded, end);
        var half = HalfAt(folded, end);
        (number, end) = half > 0 ? (number + 0.5m, end + half) : (number, end);
        var unit = signUnit ?? "";
        if (Units.At(folded, end) is { } written && (signUnit is null || written.Unit == signUnit))
        {
            // "five times", "3 times": a count; "2 times a year" stays one as well.
            (unit, number, end) = (written.Unit, number * written.Factor, end + written.Length);
            if (half == 0 && Units.IsDuration(unit) && HalfAt(folded, end) is > 0 and var more)
            {
                (number, end) = (number + (written.Factor / 2), end + more);
            }
        }

        var bound = Bounds.Around(folded, start, end);
        return new Value(ValueKind.Quantity, new TextSpan(start, end), number, unit, default, bound == Bound.MoreThan && Units.IsDuration(unit) && Bounds.IsOver(folded, start) ? Bound.Over : bound);
    }

    /// <summary>"ten more years" are ten years; where no unit follows, the word is none of the number's.</summary>
    private static int PastAddition(string folded, int end) =>
        WordAfter(folded, end) is { Word: "more" or "additional" or "further" or "extra" or "full" or "whole" or "straight" or "consecutive" } added && Units.At(folded, added.End) is not null ? added.End : end;

    /// <summary>How long " and a half", or the 半 of 3年半, is that stands here; 0 when none does.</summary>
    private static int HalfAt(string folded, int at)
    {
        var rest = folded.AsSpan(at);
        return rest.StartsWith(AndAHalf) && (rest.Length == AndAHalf.Length || !char.IsAsciiLetter(rest[AndAHalf.Length])) ? AndAHalf.Length
            : rest.StartsWith("半") && (rest.Length == 1 || rest[1] is not ('ば' or '期' or '分' or '年' or '世' or '島' or '導')) ? 1 : 0;
    }

    /// <summary>"$6m" is money where "6m" is a length.</summary>
    private static bool IsScale(string word, bool isMoney, out decimal scale)
    {
        scale = isMoney ? word switch { "k" => 1_000, "m" => 1_000_000, "b" => 1_000_000_000, "t" => 1_000_000_000_000, _ => 0 } : 0;
        return scale > 0 || (EnglishNumbers.IsScale(word, out scale) && word != "hundred");
    }

    private static (string Word, int End)? WordAfter(string folded, int end)
    {
        var begin = end < folded.Length && folded[end] is ' ' or '-' ? end + 1 : end;
        var word = WordAt(folded, begin);
        return word.Length == 0 ? null : (word, begin + word.Length);
    }

    private static string WordAt(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && folded[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        return start < folded.Length ? folded[start..end] : "";
    }

    private static bool Article(string folded, int start) => start >= 2 && folded[start - 1] == ' ' && folded[start - 2] == 'a' && (start < 3 || !char.IsAsciiLetter(folded[start - 3]));

    /// <summary>"the billion-dollar fund": one billion; "billions" and "multi-billion" leave open how many.</summary>
    private static bool IsOneOf(string folded, int start, int end) => (start == 0 || folded[start - 1] == ' ') && end < folded.Length && folded[end] == '-' && Units.At(folded, end) is { } unit && Units.IsCurrency(unit.Unit);

    private static bool IsGluedUnit(string folded, int at) =>
        WordAt(folded, at) is "km" or "kg" or "m" or "bn" or "mn" or "tn" or "k" or "b" or "yen" or "usd" or "dollars" or "kw" or "mw" or "gw";

    private static bool StartsNumber(string folded, int at) => ContinuesScore(folded, at) ||
        (at == 0 || !(char.IsAsciiLetterOrDigit(folded[at - 1]) || (folded[at - 1] is '-' or '.' or ',' or '/' or '_' && at >= 2 && char.IsAsciiLetterOrDigit(folded[at - 2]) && folded[at - 1] != ',')));

    /// <summary>The second number of 6-2 or 10-15: figures, a hyphen, figures.</summary>
    private static bool ContinuesScore(string folded, int at)
    {
        var start = at - 2;
        if (at < 2 || folded[at - 1] is not '-' || !char.IsAsciiDigit(folded[start]))
        {
            return false;
        }

        while (start > 0 && char.IsAsciiDigit(folded[start - 1]))
        {
            start--;
        }

        return at - start <= 4 && (start == 0 || !(char.IsAsciiLetterOrDigit(folded[start - 1]) || folded[start - 1] is '-' or '.' or '/' or '_'));
    }

    private static bool StartsWord(string folded, int at) => folded[at] is >= 'a' and <= 'z' && (at == 0 || !char.IsAsciiLetterOrDigit(folded[at - 1]));

    private static Value? Covering(List<Value> found, int position) => found.Find(value => value.Span.Start <= position && position < value.Span.End);

    private static int Next(string folded, int position)
    {
        if (folded[position] is not (>= 'a' and <= 'z'))
        {
            return position + 1;
        }

        var end = position;
        while (end < folded.Length && folded[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        return end;
    }
}
