using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>A bibliography entry after the Chicago Manual of Style: Schoff, James L. "Title." Site, June 2020. https://….</summary>
internal static class ChicagoReference
{
    public static string Of(ReferenceParts parts, DateOnly today)
    {
        var title = parts.Kind == ReferenceKind.Report
            ? ReferenceStyles.Stopped(parts.Title)
            : $"“{ReferenceStyles.Stopped(Inner(parts.Title))}”";
        var date = parts.Date is { } known ? ReferenceDates.Chicago(known) : null;
        var published = string.Join(", ", new[] { parts.Container, date }.OfType<string>());
        var accessed = parts.Date is null && parts.Url is not null
            ? $"Accessed {ReferenceDates.Chicago(new PartialDate(today.Year, today.Month, today.Day))}."
            : "";
        string[] elements =
        [
            ReferenceStyles.Stopped(Authors(parts.Authors)),
            title,
            ReferenceStyles.Stopped(published),
            accessed,
            parts.Url is null ? "" : parts.Url + ".",
        ];
        return string.Join(' ', elements.Where(element => element.Length > 0));
    }

    /// <summary>The first by family name, the others as they are called.</summary>
    private static string Authors(IReadOnlyList<AuthorName> authors)
    {
        var names = authors.Select((author, i) => i == 0 ? Inverted(author) : Natural(author)).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            _ => $"{string.Join(", ", names.SkipLast(1))}{(names.Count == 2 && authors[0].Given.Length == 0 ? "" : ",")} and {names[^1]}",
        };
    }

    private static string Inverted(AuthorName author) =>
        author.Given.Length == 0 ? author.Family : $"{author.Family}, {author.Given}{(author.Suffix is null ? "" : ", " + author.Suffix)}";

    private static string Natural(AuthorName author) =>
        author.Given.Length == 0 ? author.Family : $"{author.Given} {author.Family}{(author.Suffix is null ? "" : " " + author.Suffix)}";

    /// <summary>Quotation marks inside a quoted title become single.</summary>
    private static string Inner(string title) => title.Replace('“', '‘').Replace('”', '’').Replace("\"", "'", StringComparison.Ordinal);
}
