using System.Text;

namespace StBriefingBot.Adapters.Sources.Folders;

/// <summary>What goes between two lines of one paragraph: a space, or nothing between Japanese characters.</summary>
internal static class LineJoin
{
    public static string Between(StringBuilder before, string after) =>
        before.Length == 0 || after.Length == 0 ? "" : Between(before[^1], after[0]);

    public static string Between(char before, char after) =>
        char.IsWhiteSpace(before) || char.IsWhiteSpace(after) || (IsWide(before) && IsWide(after)) ? "" : " ";

    private static bool IsWide(char character) => character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
