namespace StBriefingBot.Core.Language.Values;

/// <summary>Reads "up to", "at least", 以上, 約 and the like around a quantity.</summary>
internal static class Bounds
{
    private const int Reach = 26;

    private static readonly (string Phrase, Bound Bound)[] Before =
    [
        ("no less than", Bound.AtLeast), ("not less than", Bound.AtLeast), ("no fewer than", Bound.AtLeast), ("at least", Bound.AtLeast), ("a minimum of", Bound.AtLeast), ("minimum", Bound.AtLeast), ("少なくとも", Bound.AtLeast), ("最低", Bound.AtLeast),
        ("no more than", Bound.AtMost), ("not more than", Bound.AtMost), ("at most", Bound.AtMost), ("up to", Bound.AtMost), ("not exceed", Bound.AtMost), ("cannot exceed", Bound.AtMost), ("not exceeding", Bound.AtMost), ("never exceed", Bound.AtMost), ("without exceeding", Bound.AtMost), ("a maximum of", Bound.AtMost), ("maximum", Bound.AtMost), ("as much as", Bound.AtMost), ("as many as", Bound.AtMost), ("最大で", Bound.AtMost), ("最大", Bound.AtMost), ("最高", Bound.AtMost),
        ("more than", Bound.MoreThan), ("greater than", Bound.MoreThan), ("upwards of", Bound.MoreThan), ("in excess of", Bound.MoreThan), ("exceeding", Bound.MoreThan), ("over", Bound.MoreThan), ("above", Bound.MoreThan),
        ("less than", Bound.LessThan), ("younger than", Bound.LessThan), ("shorter than", Bound.LessThan), ("smaller than", Bound.LessThan), ("older than", Bound.MoreThan), ("longer than", Bound.MoreThan), ("larger than", Bound.MoreThan), ("bigger than", Bound.MoreThan), ("higher than", Bound.MoreThan), ("fewer than", Bound.LessThan), ("under", Bound.LessThan), ("below", Bound.LessThan),
        ("approximately", Bound.About), ("about", Bound.About), ("around", Bound.About), ("roughly", Bound.About), ("nearly", Bound.About), ("almost", Bound.About), ("some", Bound.About), ("circa", Bound.About), ("約", Bound.About), ("およそ", Bound.About), ("おおよそ", Bound.About), ("ほぼ", Bound.About), ("~", Bound.About),
    ];

    private static readonly (string Phrase, Bound Bound)[] After =
    [
        ("以上", Bound.AtLeast), ("以下", Bound.AtMost), ("までに制限", Bound.AtMost), ("までに限", Bound.AtMost), ("が上限", Bound.AtMost), ("を限度", Bound.AtMost), ("までとする", Bound.AtMost), (" or under", Bound.AtMost), (" or over", Bound.AtLeast), (" and over", Bound.AtLeast), (" or older", Bound.AtLeast), (" or younger", Bound.AtMost), (" or fewer", Bound.AtMost), ("を上限", Bound.AtMost), ("を超え", Bound.MoreThan), ("超", Bound.MoreThan), ("を上回", Bound.MoreThan), ("あまり", Bound.MoreThan), ("余り", Bound.MoreThan), ("余", Bound.MoreThan), ("未満", Bound.LessThan), ("に満たない", Bound.LessThan), ("に満たず", Bound.LessThan), ("を下回", Bound.LessThan), ("弱", Bound.LessThan),
        ("程度", Bound.About), ("前後", Bound.About), ("ほど", Bound.About), (" or more", Bound.AtLeast), (" at least", Bound.AtLeast), (" or less", Bound.AtMost), (" at most", Bound.AtMost),
    ];

    /// <summary>"over" stands right before.</summary>
    public static bool IsOver(string folded, int start) => folded.AsSpan(0, start).TrimEnd().EndsWith(" over") || folded.AsSpan(0, start).TrimEnd().SequenceEqual("over");

    /// <summary>"handed over fourteen panels", "take over 30 sites": the word belongs to the verb.</summary>
    private static bool IsParticle(ReadOnlySpan<char> before)
    {
        if (!before.EndsWith(" over"))
        {
            return false;
        }

        var verb = before[..^5];
        return verb[(verb.LastIndexOf(' ') + 1)..] is "hand" or "hands" or "handed" or "handing" or "take" or "takes" or "took" or "taken" or "taking" or "turn" or "turns" or "turned" or "turning"
            or "carry" or "carried" or "pass" or "passed" or "sign" or "signed" or "make" or "made" or "give" or "gave" or "given" or "bring" or "brought" or "go" or "went" or "gone" or "win" or "won";
    }

    public static Bound Around(string folded, int start, int end)
    {
        // 35歳未満, 20台以上: the counter stands between.
        var counted = end < folded.Length && folded[end] is '歳' or '才' or '台' or '隻' or '冊' or '校' or '棟' or '枚' or '本' or '件' or '社' or '戸' or '席' or '種' ? end + 1 : end;
        foreach (var (phrase, bound) in After)
        {
            if (string.CompareOrdinal(folded, end, phrase, 0, phrase.Length) == 0 || string.CompareOrdinal(folded, counted, phrase, 0, phrase.Length) == 0)
            {
                return bound;
            }
        }

        var before = folded.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start)).TrimEnd();
        if (before.EndsWith(" a") || before.EndsWith(" an") || before.EndsWith(" the"))
        {
            before = before[..before.LastIndexOf(' ')];
        }

        if (IsParticle(before))
        {
            return Bound.Exact;
        }

        foreach (var (phrase, bound) in Before)
        {
            if (before.EndsWith(phrase) && (before.Length == phrase.Length || !char.IsAsciiLetter(phrase[0]) || !char.IsAsciiLetter(before[^(phrase.Length + 1)])))
            {
                return bound;
            }
        }

        return Bound.Exact;
    }
}
