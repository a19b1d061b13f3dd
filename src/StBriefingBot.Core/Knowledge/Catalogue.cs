using System.Collections.Frozen;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

/// <summary>How a source stands to the article.</summary>
public enum SourceKind
{
    Article,
    Cited,
    Background,
    Later,

    /// <summary>A document of a folder that has no catalogue.</summary>
    Document,
}

/// <summary>A catalogue entry. Only its addresses (<see cref="Url"/>, <see cref="References"/>) are ever shown as links.</summary>
public sealed record CatalogueEntry(
    string Id,
    SourceKind Kind,
    IReadOnlyList<int> Notes,
    string? Issuer,
    IReadOnlyList<string> Authors,
    string Title,
    string? TitleJapanese,
    string? Publisher,
    string? Form,
    PartialDate? Date,
    string? DateNote,
    string? Url,
    string LanguageTag,
    string? Rights,
    string? Access,
    IReadOnlyList<string> Read,
    IReadOnlyList<string> References)
{
    /// <summary>When its text was fetched from <see cref="Url"/>; null where it was not.</summary>
    public DateTimeOffset? CopiedAt { get; init; }

    /// <summary>How much of its own text may be shown at a time, where the catalogue says so itself.</summary>
    public QuotationLength Quotation { get; init; }

    /// <summary>Whether whole passages of its own text may be shown; else a sentence or two.</summary>
    public bool MayQuoteAtLength => QuotationRights.Of(this) == QuotationLength.Whole;

    public string? IssuerJapanese { get; init; }

    public string? PublisherJapanese { get; init; }

    public string? RightsJapanese { get; init; }

    public string? IssuerIn(LanguageCode language) => language == LanguageCode.Japanese && IssuerJapanese is not null ? IssuerJapanese : Issuer;

    public string? PublisherIn(LanguageCode language) => language == LanguageCode.Japanese && PublisherJapanese is not null ? PublisherJapanese : Publisher;

    public string? RightsIn(LanguageCode language) => language == LanguageCode.Japanese && RightsJapanese is not null ? RightsJapanese : Rights;

    public string TitleIn(LanguageCode language) => language == LanguageCode.Japanese && TitleJapanese is not null ? TitleJapanese : Title;
}

/// <summary>The sources by id, in the order of the file.</summary>
public sealed class Catalogue(IReadOnlyList<CatalogueEntry> entries)
{
    private readonly FrozenDictionary<string, CatalogueEntry> byId =
        entries.DistinctBy(entry => entry.Id, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(entry => entry.Id, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<CatalogueEntry> Entries { get; } = entries;

    /// <summary>Addresses of entries whose page is gone, with the day on which that was seen.</summary>
    public IReadOnlyDictionary<string, DateOnly> DeadLinks { get; init; } = FrozenDictionary<string, DateOnly>.Empty;

    public CatalogueEntry? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The works a note of the article cites; empty for a number no entry lists.</summary>
    public IReadOnlyList<CatalogueEntry> CitedInNote(int number) => [.. Entries.Where(entry => entry.Notes.Contains(number))];
}
