using System.Collections.Frozen;

namespace StBriefingBot.Core.Language.Values;

/// <summary>English number words: "twenty-three", "six million", "fourteenth".</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int> Small = Ones.Select((word, value) => (word, value))
        .Concat(Tens.Select((word, index) => (word, value: (index + 2) * 10)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.value);

    private static readonly FrozenDictionary<string, int> Ordinals = Small.Where(pair => pair.Value > 0)
        .Select(pair => (Word: OrdinalOf(pair.Key), pair.Value))
        .Append(("hundredth", 100))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["bn"] = 1_000_000_000, ["mn"] = 1_000_000, ["tn"] = 1_000_000_000_000, ["dozen"] = 12,
    }.ToFrozenDictionary();

    public static bool IsScale(string word, out decimal factor) => Scales.TryGetValue(word, out factor);

    public static bool IsOrdinal(string word, out int value) => Ordinals.TryGetValue(word, out value);

    public static bool IsTens(string word, out int value) => Small.TryGetValue(word, out value) && value >= 20;

    public static bool IsSmall(string word, out int value) => Small.TryGetValue(word, out value);

    private static string OrdinalOf(string cardinal) => cardinal switch
    {
        "one" => "first",
        "two" => "second",
        "three" => "third",
        "five" => "fifth",
        "eight" => "eighth",
        "nine" => "ninth",
        "twelve" => "twelfth",
        _ when cardinal.EndsWith('y') => cardinal[..^1] + "ieth",
        _ => cardinal + "th",
    };
}
