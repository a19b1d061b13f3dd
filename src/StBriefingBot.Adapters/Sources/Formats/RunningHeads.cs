using System.Text.RegularExpressions;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Takes off the lines that a printed document repeats at the top and bottom of its pages: its title, a chapter's name, the page number.</summary>
internal static partial class RunningHeads
{
    /// <summary>Lines of a page, blank ones not counted, that may be a head or a foot.</summary>
    private const int Deepest = 2;

    private const int FewestPages = 3;

    private const int LongestHead = 120;

    /// <param name="text">Pages ended by form feeds.</param>
    public static string Removed(string text)
    {
        var pages = text.Split('\f').Select(page => page.Split('\n')).ToList();
        var written = pages.Count(page => page.Any(line => !string.IsNullOrWhiteSpace(line)));
        if (written < FewestPages)
        {
            return text;
        }

        // Left and right pages often carry different heads: a third of the pages is enough, but never fewer than three.
        var enough = Math.Max(FewestPages, written / 3);
        var heads = Repeated(pages.SelectMany(page => Edge(page).Select(at => Form(page[at])).Distinct()), enough);
        var feet = Repeated(pages.SelectMany(page => Edge(page, fromEnd: true).Select(at => Form(page[at])).Distinct()), enough);
        foreach (var page in pages)
        {
            Clear(page, Edge(page), heads);
            Clear(page, Edge(page, fromEnd: true), feet);
        }

        return string.Join('\f', pages.Select(page => string.Join('\n', page)));
    }

    /// <summary>From the edge inwards, as long as lines are repeated ones: the first other line is text.</summary>
    private static void Clear(string[] page, IReadOnlyList<int> edge, HashSet<string> repeated)
    {
        foreach (var at in edge.TakeWhile(at => repeated.Contains(Form(page[at]))).ToList())
        {
            page[at] = "";
        }
    }

    private static IReadOnlyList<int> Edge(string[] page, bool fromEnd = false)
    {
        var lines = Enumerable.Range(0, page.Length).Where(at => !string.IsNullOrWhiteSpace(page[at])).ToList();
        return fromEnd ? [.. lines.AsEnumerable().Reverse().Take(Deepest)] : [.. lines.Take(Deepest)];
    }

    private static HashSet<string> Repeated(IEnumerable<string> forms, int enough) => forms
        .Where(form => form.Length <= LongestHead)
        .GroupBy(form => form, StringComparer.Ordinal)
        .Where(group => group.Count() >= enough)
        .Select(group => group.Key)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The line without what counts up from page to page.</summary>
    private static string Form(string line) => Blank().Replace(Number().Replace(line.Trim(), "#"), " ");

    [GeneratedRegex(@"[0-9０-９]+|(?<![\p{L}])[ivxlc]+(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
