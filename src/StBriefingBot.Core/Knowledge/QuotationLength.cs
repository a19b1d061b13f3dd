namespace StBriefingBot.Core.Knowledge;

/// <summary>How much of a source's own text may be shown at a time.</summary>
public enum QuotationLength
{
    /// <summary>What the words of its rights say.</summary>
    ByRights,

    /// <summary>A sentence or two around what is cited.</summary>
    Brief,

    /// <summary>Whole passages.</summary>
    Whole,
}

/// <summary>Reads how much may be quoted from what the catalogue says of a source's rights.</summary>
internal static class QuotationRights
{
    private static readonly string[] Free = ["government work", "public domain", "our own words", "cc0", "cc by", "cc-by", "creative commons", "open government licence", "政府の著作物", "パブリックドメイン"];

    /// <summary>A page nobody said anything about is quoted as what is protected; a file without an address is the library's own.</summary>
    public static QuotationLength Of(CatalogueEntry entry) =>
        entry.Quotation != QuotationLength.ByRights ? entry.Quotation
        : entry.Rights is not { } rights ? entry.Url is null ? QuotationLength.Whole : QuotationLength.Brief
        : !rights.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) && Array.Exists(Free, word => rights.Contains(word, StringComparison.OrdinalIgnoreCase)) ? QuotationLength.Whole
        : QuotationLength.Brief;
}
