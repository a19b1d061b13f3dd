namespace StBriefingBot.Core.Commands.Citing;

/// <summary>A reference list entry after the Publication Manual of the APA, 7th edition: Schoff, J. L. (2020, June). Title. Site. https://…</summary>
internal static class ApaReference
{
    private const int MostNamed = 20;

    public static string Of(ReferenceParts parts)
    {
        var date = $"({ReferenceDates.Apa(parts.Date)}).";
        var title = parts.IsPressRelease ? $"{parts.Title} [Press release]." : ReferenceStyles.Stopped(parts.Title);
        var authors = ReferenceStyles.Stopped(Authors(parts.Authors));

        // Without an author the title takes its place.
        string[] elements = authors.Length > 0 ? [authors, date, title] : [title, date];
        return string.Join(' ', elements.Append(ReferenceStyles.Stopped(parts.Container ?? "")).Append(parts.Url ?? "").Where(element => element.Length > 0));
    }

    private static string Authors(IReadOnlyList<AuthorName> authors)
    {
        var names = authors.Select(Name).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            2 when authors.All(author => author.IsBody) => $"{names[0]} & {names[1]}",
            <= MostNamed => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
            _ => $"{string.Join(", ", names.Take(MostNamed - 1))}, … {names[^1]}",
        };
    }

    private static string Name(AuthorName author) =>
        author.Given.Length == 0 ? author.Family : $"{author.Family}, {author.Initials}{(author.Suffix is null ? "" : ", " + author.Suffix)}";
}
