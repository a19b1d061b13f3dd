using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands;

/// <summary>Where a pasted text stands in the library.</summary>
public abstract record QuotationHome
{
    private QuotationHome()
    {
    }

    /// <summary>Word for word, but for white space, width and the form of quotation marks.</summary>
    public sealed record Verbatim(QuotationPlace Place) : QuotationHome;

    /// <summary>Nearly: the stretches that differ are named in both texts.</summary>
    /// <param name="Pasted">The text that was pasted.</param>
    /// <param name="Place">The nearest stretch.</param>
    /// <param name="Differences">In order.</param>
    public sealed record Close(string Pasted, QuotationPlace Place, IReadOnlyList<QuotationDifference> Differences) : QuotationHome;

    /// <summary>Parts of it stand somewhere, but not together, or not all of them.</summary>
    /// <param name="Parts">In the order of the pasted text; at least one has a place.</param>
    public sealed record Stitched(IReadOnlyList<QuotationPart> Parts) : QuotationHome
    {
        /// <summary>Whether every part stands somewhere; else some of the text is not the library's.</summary>
        public bool IsComplete => Parts.All(part => part.Place is not null);
    }

    /// <param name="Nearest">The most similar passages, best first; possibly none.</param>
    public sealed record NotFound(IReadOnlyList<RankedPassage> Nearest) : QuotationHome;
}

/// <summary>A part of a pasted text.</summary>
/// <param name="Pasted">As it was pasted.</param>
/// <param name="Place">Where it stands; null where it stands nowhere.</param>
/// <param name="Differences">In order; empty where it stands there word for word.</param>
public sealed record QuotationPart(string Pasted, QuotationPlace? Place, IReadOnlyList<QuotationDifference> Differences);

/// <summary>A stretch of a passage and how to cite it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Span">The stretch of its text.</param>
/// <param name="Source">Its catalogue entry; null in a library without a catalogue.</param>
/// <param name="References">Ready to paste, one per style; empty without a catalogue entry.</param>
public sealed record QuotationPlace(Passage Passage, TextSpan Span, CatalogueEntry? Source, IReadOnlyList<StyledReference> References);

/// <param name="Pasted">The stretch of the pasted text; empty where words were left out.</param>
/// <param name="Source">What stands there in the source; empty where words were added.</param>
public sealed record QuotationDifference(TextSpan Pasted, TextSpan Source);

public enum ReferenceStyle
{
    /// <summary>The Chicago Manual of Style, notes and bibliography.</summary>
    Chicago,

    /// <summary>The Publication Manual of the American Psychological Association.</summary>
    Apa,

    /// <summary>SIST 02, the Japanese standard for references.</summary>
    Sist02,
}

public sealed record StyledReference(ReferenceStyle Style, string Text);
