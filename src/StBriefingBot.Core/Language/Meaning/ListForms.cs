namespace StBriefingBot.Core.Language.Meaning;

/// <summary>The members of a group as the lists write it: "extend, renew = 延長, 更新" has four.</summary>
internal ref struct ListForms(ReadOnlySpan<char> group)
{
    private ReadOnlySpan<char> rest = group;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (rest.Length > 0)
        {
            var (end, mark) = NextMark(rest);
            Current = rest[..end].Trim(" =,");
            rest = rest[(end + mark)..];
            if (Current.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    public static List<string> Of(ReadOnlySpan<char> group)
    {
        var forms = new List<string>();
        var reader = new ListForms(group);
        while (reader.MoveNext())
        {
            forms.Add(reader.Current.ToString());
        }

        return forms;
    }

    /// <summary>Where the next ", " or " = " begins, and how long it is.</summary>
    private static (int At, int Length) NextMark(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == ',' && text[i + 1] == ' ')
            {
                return (i, 2);
            }

            if (text[i] == ' ' && text[i + 1] == '=' && i + 2 < text.Length && text[i + 2] == ' ')
            {
                return (i, 3);
            }
        }

        return (text.Length, 0);
    }
}
