namespace StBriefingBot.Core.Knowledge.Quarantine;

/// <summary>Why something of a document is not used.</summary>
public enum SetAsideKind
{
    /// <summary>Text that the page does not show: hidden, of no size, behind a comment.</summary>
    HiddenText,

    /// <summary>Characters of no width and marks nobody sees; they are taken out, the words around them stay.</summary>
    UnseenCharacters,

    /// <summary>Marks that turn the direction of reading: what is read is not what stands there.</summary>
    TurnedText,

    /// <summary>An order to an assistant that reads the document.</summary>
    Order,

    /// <summary>A picture by its address.</summary>
    Picture,

    /// <summary>A link whose address stands elsewhere in the document.</summary>
    ReferenceLink,

    /// <summary>A long run of encoded text.</summary>
    EncodedText,
}

/// <summary>A receipt for what of a document is kept out of the index.</summary>
/// <param name="SourceId">The document's source.</param>
/// <param name="File">The file, relative to the knowledge or data folder.</param>
/// <param name="Line">From 1; null where the format has no lines worth naming.</param>
/// <param name="Place">The heading it stood under, or the locator; null where neither is known.</param>
/// <param name="Excerpt">How it begins, with unseen characters written out.</param>
public sealed record SetAside(SetAsideKind Kind, string SourceId, string File, int? Line, string? Place, string Excerpt)
{
    private const int LongestExcerpt = 120;

    /// <summary>What a reader may be shown of it: one line, nothing unseen in it.</summary>
    public static string ExcerptOf(string text) => Visible.Of(text, LongestExcerpt);
}

/// <summary>What a format dropped while it read a file.</summary>
/// <param name="Line">From 1; null where the format has no lines worth naming.</param>
public sealed record DroppedPart(SetAsideKind Kind, string Text, int? Line);

/// <summary>Keeps what was set aside in each generation, so that it can be looked up as long as the generation answers.</summary>
public interface ISetAsideRecords
{
    /// <summary>Takes the place of what is kept for the generation.</summary>
    Task KeepAsync(int generation, IReadOnlyList<SetAside> parts, CancellationToken cancellationToken);

    /// <summary>In the order in which it was met; empty for a generation nothing is known of.</summary>
    Task<IReadOnlyList<SetAside>> OfAsync(int generation, CancellationToken cancellationToken);
}
