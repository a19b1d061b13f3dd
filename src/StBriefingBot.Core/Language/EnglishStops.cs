using System.Collections.Frozen;

namespace StBriefingBot.Core.Language;

/// <summary>Decides whether a full stop, question or exclamation mark ends an English sentence.</summary>
internal static class EnglishStops
{
    /// <summary>What comes before a name or a number: a stop behind it never ends a sentence.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "cmdr", "adm", "maj", "st", "mt", "hon", "rev", "pres", "amb",
        "no", "nos", "p", "pp", "para", "paras", "vol", "vols", "fig", "figs", "sec", "secs", "art", "arts", "ch", "chap", "ed", "eds", "v", "vs", "e.g", "i.e", "cf", "viz", "ca",
        "approx", "incl", "esp", "op", "ser", "pt", "messrs", "ft");

    /// <summary>What may stand at a sentence's end as well: the next word decides.</summary>
    private static readonly FrozenSet<string> Ambiguous = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "inc", "ltd", "co", "corp", "bros", "jr", "sr", "etc", "al", "dept", "univ", "assn", "ave", "blvd", "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
        "sep", "sept", "oct", "nov", "dec", "ph.d", "b.sc", "m.sc", "est", "govt");

    private static readonly FrozenSet<string> Starters = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "This", "These", "That", "Those", "There", "It", "Its", "In", "On", "At", "For", "But", "And", "He", "She", "They", "We", "Their", "His", "Her", "However",
        "As", "A", "An", "If", "When", "While", "After", "Before", "Since", "Both", "Such", "Under", "By", "With", "From", "To", "Also", "Although", "Then", "Thus",
        "Yet", "So", "What", "Where", "Who", "Why", "How", "Our", "One", "Two", "Some", "Most", "Many", "During", "Because", "Despite", "Although", "Nevertheless", "Later");

    /// <summary>The position after the stop and its closing quotes and brackets when it ends the sentence begun at <paramref name="start"/>; otherwise -1.</summary>
    public static int After(string text, int start, int position)
    {
        var end = position + 1;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '…')
        {
            end++;
        }

        var stops = end - position;
        while (end < text.Length && text[end] is '"' or '\'' or '”' or '’' or ')' or ']' or '»' or '」' or '）')
        {
            end++;
        }

        if (end == text.Length)
        {
            return end;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return -1;
        }

        var next = end;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u00A0' or '\u3000')
        {
            next++;
        }

        if (next == text.Length || char.IsWhiteSpace(text[next]))
        {
            return end;
        }

        var first = FirstLetter(text, next);
        return char.IsLower(first) || (stops == 1 && text[position] == '.' && Abbreviates(text, start, position, next, first)) ? -1 : end;
    }

    private static bool Abbreviates(string text, int start, int position, int next, char first)
    {
        var word = WordBefore(text, start, position);
        if (word.Length == 0 || IsEnumerator(text, start, position))
        {
            return word.Length > 0;
        }

        if (Leading.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            // "No." and "p." lead to a number; as an answer or a letter they end a sentence like any word.
            return !word.Equals("no", StringComparison.OrdinalIgnoreCase) || char.IsAsciiDigit(first);
        }

        var isInitial = word.Length == 1 && char.IsAsciiLetterUpper(word[0]);
        var isDotted = word.Length >= 3 && word[^2] == '.' && char.IsAsciiLetter(word[^1]);
        var isAmbiguous = isInitial || isDotted || Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        return isAmbiguous && !Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(text, next));
    }

    /// <summary>"1." or "b)" at the very start numbers what follows.</summary>
    private static bool IsEnumerator(string text, int start, int position)
    {
        while (start < position && (char.IsWhiteSpace(text[start]) || text[start] == '('))
        {
            start++;
        }

        return position - start is > 0 and <= 3 && text.AsSpan(start, position - start).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int position)
    {
        const int Longest = 12;
        var from = position;
        while (from > start && position - from <= Longest && (char.IsAsciiLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        return text.AsSpan(from, position - from);
    }

    private static ReadOnlySpan<char> WordAt(string text, int position)
    {
        while (position < text.Length && text[position] is '"' or '“' or '‘' or '(' or '[')
        {
            position++;
        }

        var end = position;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(position, end - position);
    }

    private static char FirstLetter(string text, int position)
    {
        while (position < text.Length - 1 && text[position] is '"' or '“' or '‘' or '(' or '[' or '\'' or '«')
        {
            position++;
        }

        return text[position];
    }
}
