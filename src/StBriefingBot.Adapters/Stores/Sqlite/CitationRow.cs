using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>A row of the table <c>citation</c>.</summary>
internal sealed class CitationRow
{
    public required string AnswerId { get; init; }

    public int Marker { get; init; }

    public required string SourceId { get; init; }

    public required string PassageId { get; init; }

    public required string Locator { get; init; }

    public required string Title { get; init; }

    public string? Issuer { get; init; }

    public string? Date { get; init; }

    public string? Url { get; init; }

    public required string Quote { get; init; }

    public int SpanStart { get; init; }

    public int SpanEnd { get; init; }

    public static CitationRow Of(string answerId, Citation citation) => new()
    {
        AnswerId = answerId,
        Marker = citation.Marker,
        SourceId = citation.SourceId,
        PassageId = citation.PassageId,
        Locator = citation.Locator,
        Title = citation.Title,
        Issuer = citation.Issuer,
        Date = citation.Date?.ToString(),
        Url = citation.Url,
        Quote = citation.Quote,
        SpanStart = citation.Span.Start,
        SpanEnd = citation.Span.End,
    };

    public Citation ToCitation() => new(
        Marker, SourceId, PassageId, Locator, Title, Issuer, PartialDate.TryParse(Date, out var date) ? date : null, Url, Quote, new TextSpan(SpanStart, SpanEnd));
}
