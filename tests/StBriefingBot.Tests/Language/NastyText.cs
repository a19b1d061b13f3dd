namespace StBriefingBot.Tests.Language;

/// <summary>What people, programs and attackers put where words are expected.</summary>
internal static class NastyText
{
    /// <summary>A list and no theory data: the runner cannot carry half a surrogate pair.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "\0", "\uD83D", "\uDE00", "a\uD83Db", "?!…。、「」()[]{}<>", "\u202Eesrever\u202C", "\uFEFF\u200B\u200D", "…", "''''\"\"\"\"", "\t\r\n\u2028\u2029",
        new string('a', 10_000), new string('7', 10_000), new string('第', 10_000), new string('ア', 10_000), new string('九', 10_000), new string('"', 10_000),
        string.Concat(Enumerable.Repeat("hundred ", 1_250)), string.Concat(Enumerable.Repeat("trillion ", 1_100)), string.Concat(Enumerable.Repeat("Why, ", 2_000)),
        string.Concat(Enumerable.Repeat("1999年", 2_000)), "٢٠١٩年٥月٢日", "२०१९ 2 May ٢٠١٩", "９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９兆円", "$99999999999999999999 trillion", "99999999999999999999999999999999th",
        "\" OR 1=1; -- NEAR(* col:^", "<script>alert(1)</script>", "%s %n {0} ${x}", "ＷＨＥＮ　ＷＡＳ　ＩＴ？", "灯台lighthouse灯台Lighthouse 12回th", "½⅓①㌔㍿", "e\u0301\u0301\u0301\u0301", "0000年00月00日", "0000-00-00", "31 June 0000",
    ];
}
