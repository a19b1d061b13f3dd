using System.Collections.Frozen;

namespace StBriefingBot.Core.Language;

/// <summary>What every UTF-16 unit folds to on its own.</summary>
internal static class FoldingTable
{
    /// <summary>Stands for "nothing is left"; a non-character, so no text means it.</summary>
    public const char Dropped = '\uFFFE';

    /// <summary>Stands for "several characters, see <see cref="Several"/>"; a non-character too.</summary>
    public const char Expands = '\uFFFF';

    // The order of U+FF65 to U+FF9F.
    private const string HalfWidthKatakana = "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private static readonly (char[] Single, FrozenDictionary<char, string> Several) Tables = Read();

    public static char[] Single => Tables.Single;

    public static FrozenDictionary<char, string> Several => Tables.Several;

    private static (char[] Single, FrozenDictionary<char, string> Several) Read()
    {
        var single = new char[char.MaxValue + 1];
        for (var code = 0; code < single.Length; code++)
        {
            single[code] = Alone((char)code);
        }

        HalfWidthKatakana.CopyTo(single.AsSpan('\uFF65'));
        var several = new Dictionary<char, string>();
        foreach (var line in LexiconFile.ReadLines("folding.txt"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            foreach (var original in line.AsSpan(tab + 1))
            {
                single[original] = tab == 1 ? line[0] : Expands;
                if (tab > 1)
                {
                    several[original] = line[..tab];
                }
            }
        }

        return (single, several.ToFrozenDictionary());
    }

    private static char Alone(char original)
    {
        if (IsDropped(original))
        {
            return Dropped;
        }

        return char.IsWhiteSpace(original) || char.IsControl(original) ? ' ' : char.ToLowerInvariant(original);
    }

    /// <summary>Combining diacritics, soft hyphen, zero-width and bidirectional marks, variation selectors.</summary>
    private static bool IsDropped(char original) => original is
        (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF')
        or '\u00AD' or '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
