namespace StBriefingBot.Core.Language;

/// <summary>A suffix of one step of <see cref="PorterStem"/>.</summary>
/// <param name="Text">The suffix.</param>
/// <param name="Replacement">What takes its place.</param>
/// <param name="After">The letters of which one must stand before it; any when empty.</param>
/// <param name="InSecond">Whether it must lie in R2 though its step looks at R1.</param>
internal sealed record PorterSuffix(string Text, string Replacement, string After = "", bool InSecond = false);

/// <summary>The suffixes of the steps that only replace, longest first within a step: the first that fits decides.</summary>
internal static class PorterSuffixes
{
    public static PorterSuffix[] Second { get; } =
    [
        new("ization", "ize"), new("ational", "ate"), new("fulness", "ful"), new("ousness", "ous"), new("iveness", "ive"),
        new("tional", "tion"), new("biliti", "ble"), new("lessli", "less"),
        new("entli", "ent"), new("ation", "ate"), new("alism", "al"), new("aliti", "al"), new("ousli", "ous"), new("iviti", "ive"), new("fulli", "ful"),
        new("ogist", "og"),
        new("enci", "ence"), new("anci", "ance"), new("abli", "able"), new("izer", "ize"), new("ator", "ate"), new("alli", "al"),
        new("bli", "ble"), new("ogi", "og", After: "l"),
        new("li", "", After: "cdeghkmnrt"),
    ];

    public static PorterSuffix[] Third { get; } =
    [
        new("ational", "ate"),
        new("tional", "tion"),
        new("alize", "al"), new("icate", "ic"), new("iciti", "ic"), new("ative", "", InSecond: true),
        new("ical", "ic"), new("ness", ""),
        new("ful", ""),
    ];

    public static PorterSuffix[] Fourth { get; } =
    [
        new("ement", ""),
        new("ance", ""), new("ence", ""), new("able", ""), new("ible", ""), new("ment", ""),
        new("ant", ""), new("ent", ""), new("ism", ""), new("ate", ""), new("iti", ""), new("ous", ""), new("ive", ""), new("ize", ""),
        new("ion", "", After: "st"),
        new("al", ""), new("er", ""), new("ic", ""),
    ];
}
