using System.Globalization;
using System.Text;

namespace StBriefingBot.Core.Knowledge.Quarantine;

/// <summary>Text for a receipt: one line, cut, with what nobody would see written out as its code.</summary>
internal static class Visible
{
    public static string Of(string text, int longest)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= longest)
            {
                return line.ToString().TrimEnd() + "…";
            }

            if (Rune.IsWhiteSpace(rune))
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                line.Append($"[U+{rune.Value:X4}]");
            }
            else
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd();
    }
}
