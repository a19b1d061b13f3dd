using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Parts a sentence among the values it holds: each value gets the words around it, up to a comma or conjunction.</summary>
internal static class Stretches
{
    private static readonly string[] Marks = [";", ",", "、", "，", " and ", " while ", " but ", " whereas ", " or ", " against ", " versus ", "が、", "・"];

    /// <summary>One stretch per value, in order, together covering the text.</summary>
    public static List<TextSpan> Of(string text, IReadOnlyList<TextSpan> values)
    {
        var stretches = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i + 1 < values.Count; i++)
        {
            var border = Border(text, values[i].End, values[i + 1].Start);
            stretches.Add(new TextSpan(start, border));
            start = border;
        }

        stretches.Add(new TextSpan(start, text.Length + 1));
        return stretches;
    }

    /// <summary>True when a comma or conjunction stands between two values; "from 40 to 28" is one statement.</summary>
    public static bool AreParted(string text, TextSpan one, TextSpan other)
    {
        var (from, to) = (Math.Min(one.End, other.End), Math.Max(one.Start, other.Start));
        if (to > from && text.AsSpan(from, to - from).Trim() is "and" && text.AsSpan(0, Math.Min(one.Start, other.Start)).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return to > from && Array.Exists(Marks, mark => text.IndexOf(mark, from, to - from, StringComparison.Ordinal) >= 0);
    }

    /// <summary>The first mark after a value ends its stretch; without one the stretch ends with the value, as most do.</summary>
    private static int Border(string text, int from, int to)
    {
        var first = -1;
        foreach (var mark in Marks)
        {
            var at = to > from ? text.IndexOf(mark, from, to - from, StringComparison.Ordinal) : -1;
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first >= 0 ? first + 1 : from;
    }
}
