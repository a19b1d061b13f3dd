using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>The address at which a person can check a statement; only addresses of the catalogue.</summary>
internal static class CitationUrl
{
    private const int WordsInFragment = 8;

    public static string? Of(CatalogueEntry? entry, Evidence evidence) => Of(entry, evidence.Passage, evidence.Statement, evidence.Text);

    public static string? Of(CatalogueEntry? entry, Passage passage, Statement statement, string quote)
    {
        if (entry is null)
        {
            return null;
        }

        if (entry.References.Contains(statement.Basis, StringComparer.Ordinal))
        {
            return statement.Basis;
        }

        return passage.Kind == PassageKind.FullText && entry.Url is { } url && !url.Contains('#', StringComparison.Ordinal) && !url.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            ? $"{url}#:~:text={Fragment(quote)}"
            : entry.Url;
    }

    /// <summary>The sentence's first words, so that a browser scrolls to it (WICG Scroll to Text Fragment; - , and &amp; have a meaning there).</summary>
    private static string Fragment(string quote)
    {
        var words = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsInFragment);
        return Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
    }
}
