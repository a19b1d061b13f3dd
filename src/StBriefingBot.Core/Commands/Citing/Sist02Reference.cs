namespace StBriefingBot.Core.Commands.Citing;

/// <summary>A reference after SIST 02-2007: Schoff, James L. “Title”. Site. 2020-06. https://…, (accessed 2026-05-04).</summary>
internal static class Sist02Reference
{
    public static string Of(ReferenceParts parts, DateOnly today)
    {
        var title = parts.Kind == ReferenceKind.WebPage ? $"“{parts.Title}”." : ReferenceStyles.Stopped(parts.Title);

        // A book names publisher and year as one element, a page and a newspaper each by itself.
        var date = parts.Date?.ToString();
        var published = parts.Kind == ReferenceKind.Report
            ? ReferenceStyles.Stopped(string.Join(", ", new[] { parts.Container, date }.OfType<string>()))
            : string.Join(' ', new[] { parts.Container, date }.OfType<string>().Select(ReferenceStyles.Stopped));
        var seen = parts.IsJapanese ? "参照" : "accessed";
        string[] elements =
        [
            ReferenceStyles.Stopped(string.Join("; ", parts.Authors.Select(Name))),
            title,
            published,
            parts.Url is null ? "" : $"{parts.Url}, ({seen} {today:yyyy-MM-dd}).",
        ];
        return string.Join(' ', elements.Where(element => element.Length > 0));
    }

    private static string Name(AuthorName author) =>
        author.Given.Length == 0 ? author.Family : $"{author.Family}, {author.Given}{(author.Suffix is null ? "" : ", " + author.Suffix)}";
}
