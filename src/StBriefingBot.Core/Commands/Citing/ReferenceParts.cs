using System.Text.RegularExpressions;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>What kind of thing is cited, as far as the styles tell kinds apart.</summary>
internal enum ReferenceKind
{
    WebPage,
    Newspaper,

    /// <summary>A work that stands by itself: a report, a paper, a treaty.</summary>
    Report,
}

/// <summary>A catalogue entry as reference styles see it.</summary>
/// <param name="Authors">Persons or bodies; the issuer where the entry names none. Possibly empty.</param>
/// <param name="Container">The newspaper, site or publisher; null where it is unknown or is the author.</param>
/// <param name="IsPressRelease">APA says so in brackets.</param>
/// <param name="Url">Null where none leads to the work itself.</param>
internal sealed partial record ReferenceParts(
    ReferenceKind Kind, IReadOnlyList<AuthorName> Authors, string Title, string? Container, PartialDate? Date, bool IsPressRelease, string? Url, bool IsJapanese)
{
    public static ReferenceParts Of(CatalogueEntry entry)
    {
        var named = entry.Authors.Count > 0 ? entry.Authors : entry.Issuer is { } issuer ? [issuer] : [];
        var authors = named.Select(AuthorName.Of).ToList();
        var publisher = entry.Publisher ?? (entry.Authors.Count > 0 ? entry.Issuer : null);
        var container = publisher is null ? null : Publisher(publisher);
        var isOwn = entry.Kind is SourceKind.Background or SourceKind.Later;
        return new ReferenceParts(
            KindOf(entry),
            authors,
            entry.Title,
            authors.Exists(author => string.Equals(author.Family, container, StringComparison.OrdinalIgnoreCase)) ? null : container,
            entry.Date,
            entry.Form?.Contains("press release", StringComparison.OrdinalIgnoreCase) == true,

            // Our own notes have no page of their own: the catalogue's address leads to what they rest on.
            isOwn ? null : entry.Url,
            LanguageCodes.FromTag(entry.LanguageTag) == LanguageCode.Japanese);
    }

    private static ReferenceKind KindOf(CatalogueEntry entry)
    {
        var form = entry.Form ?? "";
        return Newspaper().IsMatch(form) ? ReferenceKind.Newspaper : Report().IsMatch(form) || entry.Url is null ? ReferenceKind.Report : ReferenceKind.WebPage;
    }

    /// <summary>"cited via the Trade Compliance Center; text at the Ministry" names the first.</summary>
    private static string Publisher(string text) => AuthorName.Cleaned(Via().Replace(text.Split(';')[0].Trim(), ""));

    [GeneratedRegex("newspaper|news agency|magazine|wire|新聞|通信社|雑誌", RegexOptions.IgnoreCase)]
    private static partial Regex Newspaper();

    [GeneratedRegex("report|paper|book|treaty|thesis|study|報告書|論文|白書|図書|条約", RegexOptions.IgnoreCase)]
    private static partial Regex Report();

    [GeneratedRegex("^cited via (?:the )?", RegexOptions.IgnoreCase)]
    private static partial Regex Via();
}
