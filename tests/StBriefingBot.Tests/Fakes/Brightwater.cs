using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Fakes;

/// <summary>A made-up library on a made-up coast, in both languages.</summary>
internal static class Brightwater
{
    public const string Signed = "The Brightwater Agreement was signed in Lisbon on 4 March 1997.";
    public const string SignedJapanese = "ブライトウォーター協定は1997年3月4日にリスボンで署名された。";
    public const string OpenedArticle = "Gull Point Lighthouse was opened in 1999.";
    public const string OpenedRecord = "Gull Point Lighthouse was opened in 1998.";
    public const string Closed = "Kelp Research Station was closed in 2023.";

    public static readonly CatalogueEntry Agreement = new(
        "agreement", SourceKind.Cited, [3], "Port Authority", ["A. Writer"], "The Brightwater Agreement", "ブライトウォーター協定", "Port Press", "treaty",
        new PartialDate(1997, 3, 4), null, "https://example.org/agreement", "en", "public", "full text", ["all"], ["https://example.org/signing"])
    {
        IssuerJapanese = "港湾局",
        PublisherJapanese = "港出版",
        RightsJapanese = "公有",
    };

    public static readonly CatalogueEntry Lighthouse = Agreement with { Id = "lighthouse", Title = "Gull Point Lighthouse", TitleJapanese = "ガル岬灯台", Url = null, References = [], Date = new PartialDate(2001) };

    public static readonly CatalogueEntry Sessions = Agreement with { Id = "sessions", Title = "Sessions of the Joint Harbour Committee", TitleJapanese = null, Url = "https://example.org/sessions", References = [] };

    public static readonly CatalogueEntry Kelp = Agreement with { Id = "kelp", Title = "Kelp research", TitleJapanese = null, Url = "https://example.org/kelp", Kind = SourceKind.Background, References = [] };

    public static readonly CatalogueEntry Article = Agreement with { Id = "article", Kind = SourceKind.Article, Title = "The coast in an article", Date = new PartialDate(2021, 4), Url = "https://example.org/article", References = [] };

    public static IReadOnlyList<Passage> Passages { get; } =
    [
        Of("agreement", "signature", LanguageCode.English, "The Brightwater Agreement", "Signature and term",
            (Signed, "https://example.org/signing"),
            ("Maria Lopez and Taro Yamada signed the Brightwater Agreement for their governments.", "source"),
            ("The Brightwater Agreement was extended for ten years in 2007.", "source")),
        Of("agreement", "signature", LanguageCode.Japanese, "ブライトウォーター協定", "署名と有効期間",
            (SignedJapanese, "https://example.org/signing"),
            ("ブライトウォーター協定には、マリア・ロペスと山田太郎が両政府を代表して署名した。", "source"),
            ("ブライトウォーター協定は2007年に10年間延長された。", "source")),
        Of("agreement", "fields", LanguageCode.English, "The Brightwater Agreement", "Fields of work",
            ("The Brightwater Agreement covers tides, kelp, fog signals and harbour ice.", "source")),
        With(
            Of("lighthouse", "opening", LanguageCode.English, "Gull Point Lighthouse", "Opening and cost",
                (OpenedArticle, "article"),
                (OpenedRecord, "source"),
                ("Gull Point Lighthouse cost $6 million.", "source"),
                ("Gull Point Lighthouse was built because ships kept striking the northern rocks.", "source"),
                ("Gull Point Lighthouse once had seven keepers.", "source")),
            (0, statement => statement with { Disputed = "opening" }),
            (1, statement => statement with { Corrects = "opening" }),
            (4, statement => statement with { Confidence = Confidence.Low, Caution = "Counted from a photograph." })),
        Of("sessions", "fourteenth", LanguageCode.English, "Sessions of the Joint Harbour Committee", "14th session",
            ("The Joint Harbour Committee held its 14th session in Oslo on 5 June 2012.", "source")),
        Of("sessions", "thirteenth", LanguageCode.English, "Sessions of the Joint Harbour Committee", "13th session",
            ("The Joint Harbour Committee held its 13th session in Porto on 7 May 2010.", "source")),
        With(
            Of("kelp", "station", LanguageCode.English, "Kelp research", "Station",
                ("Kelp Research Station employs 40 divers.", "source"),
                (Closed, "source")),
            (0, statement => statement with { Until = new PartialDate(2023) }),
            (1, statement => statement with { Since = new PartialDate(2023, 5) })),
        Text("article", "coast", "The coast in an article", "Fog", "Fog lay on Otter Bay for ninety days in 1950. Fishermen of Otter Bay then asked for a fog horn."),
    ];

    public static Library Library { get; } = new(
        new Catalogue([Agreement, Lighthouse, Sessions, Kelp, Article]),
        [],
        [
            new Discrepancy("opening", Severity.High, [], ["lighthouse"], new Bilingual("Opening", "開設"), new Bilingual("The article says 1999.", "論考は1999年としている。"),
                new Bilingual("The record says 1998.", "記録では1998年である。")),
        ],
        []);

    public static Passage Of(string source, string slug, LanguageCode language, string title, string heading, params (string Text, string Basis)[] statements)
    {
        var start = 0;
        var spans = new List<Statement>();
        foreach (var (text, basis) in statements)
        {
            spans.Add(new Statement(new TextSpan(start, start + text.Length), basis));
            start += text.Length + 1;
        }

        var code = language == LanguageCode.Japanese ? "ja" : "en";
        return new Passage($"{source}.{code}#{slug}", source, language, PassageKind.Digest, title, [heading], heading, string.Join('\n', statements.Select(statement => statement.Text)), spans);
    }

    private static Passage Text(string source, string slug, string title, string heading, string text) => new(
        $"{source}.en.text#{slug}", source, LanguageCode.English, PassageKind.FullText, title, [heading], heading + " ¶1", text,
        [.. SentenceSplitter.Split(text).Select(span => new Statement(span, "text"))]);

    private static Passage With(Passage passage, params (int Position, Func<Statement, Statement> Change)[] changes)
    {
        var statements = passage.Statements.ToArray();
        foreach (var (position, change) in changes)
        {
            statements[position] = change(statements[position]);
        }

        return passage with { Statements = statements };
    }
}
