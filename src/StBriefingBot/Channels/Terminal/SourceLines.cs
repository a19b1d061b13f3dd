using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Catalogue entries as a person reads them.</summary>
internal static class SourceLines
{
    public static StyledLine Brief(CatalogueEntry entry, LanguageCode language) => new(
        [
            new StyledSpan(entry.Id, TextStyle.Marker),
            new StyledSpan("  " + entry.TitleIn(language)),
            new StyledSpan(entry.Date is { } date ? $" ({WrittenDate.Of(date, language)})" : "", TextStyle.Faint),
        ],
        Indent: 2);

    public static IReadOnlyList<StyledLine> Whole(CatalogueEntry entry, LanguageCode language) => Whole(entry, [], null, language);

    /// <param name="entry">The source.</param>
    /// <param name="headings">What its passages are about.</param>
    /// <param name="hasFullText">Whether the library holds the source's own text too; null where that is not known.</param>
    /// <param name="language">The language of the labels.</param>
    public static IReadOnlyList<StyledLine> Whole(CatalogueEntry entry, IReadOnlyList<string> headings, bool? hasFullText, LanguageCode language)
    {
        var labels = SourceLabels.In(language);
        var lines = new List<StyledLine> { StyledLine.Of(entry.TitleIn(language), TextStyle.Strong) };
        Add(labels.Id, entry.Id);
        Add(labels.Issuer, entry.IssuerIn(language));
        Add(labels.Authors, string.Join(", ", entry.Authors.Select(author => SourceWords.Named(author, entry, language))));
        Add(labels.Publisher, SourceWords.Publisher(entry, language));
        Add(labels.Date, entry.Date is { } date ? WrittenDate.Of(date, language) : null);
        Add(labels.Date, entry.DateNote);
        Add(labels.Notes, string.Join(", ", entry.Notes));
        Add(labels.Language, SourceWords.Written(entry.LanguageTag, language));
        Add(labels.Rights, entry.RightsIn(language));
        Add(labels.Access, SourceWords.Access(entry.Access, language));
        Add(labels.Link, entry.Url, TextStyle.Address);
        Add(labels.Held, hasFullText is { } full ? Restated.OfSource(full, language) : null);
        Add(labels.Contents, string.Join(" · ", headings));
        return lines;

        void Add(string label, string? value, TextStyle style = TextStyle.Plain)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                lines.Add(new StyledLine([new StyledSpan(label + ": ", TextStyle.Faint), new StyledSpan(value, style)], Indent: 2));
            }
        }
    }

    /// <summary>What of the source's documents is not in the index.</summary>
    public static IEnumerable<StyledLine> SetAside(IReadOnlyList<string> parts, LanguageCode language) => parts.Count == 0 ? [] :
    [
        new StyledLine([new StyledSpan(language == LanguageCode.Japanese ? "索引に入れず取り分けたもの：" : "set aside, not indexed:", TextStyle.Faint)], Indent: 2),
        .. parts.Select(part => new StyledLine([new StyledSpan(part, TextStyle.Caution)], Indent: 4)),
    ];

    private sealed record SourceLabels(
        string Id, string Issuer, string Authors, string Publisher, string Date, string Notes, string Language, string Rights, string Access, string Link, string Held, string Contents)
    {
        private static readonly SourceLabels English =
            new("id", "issuer", "authors", "publisher", "date", "notes in the article", "language", "rights", "what of it was read", "link", "in the library", "contents");

        private static readonly SourceLabels Japanese = new("ID", "発行者", "著者", "公表元", "日付", "論文の注番号", "言語", "権利", "参照した範囲", "リンク", "ライブラリー内", "内容");

        public static SourceLabels In(LanguageCode language) => language == LanguageCode.Japanese ? Japanese : English;
    }
}
