using StBriefingBot.Core.Knowledge.Fetching;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

/// <summary>A file an admin brought in: the full text of a catalogued source, or a document of its own.</summary>
/// <param name="SourceId">The catalogue id, or the document's own.</param>
/// <param name="IsDocument">True for a document that is no catalogued source.</param>
/// <param name="File">Where it is kept, relative to the data folder.</param>
/// <param name="OriginalName">The name of the file it was brought in as.</param>
/// <param name="Sha256">Of its content, in lower-case hexadecimal; empty for a file that was put there by hand.</param>
/// <param name="Note">What the admin said about it.</param>
public sealed record ImportedText(
    string SourceId, LanguageCode Language, bool IsDocument, string File, string OriginalName, string Sha256, DateTimeOffset ImportedAt, string? Note)
{
    /// <summary>Where it was fetched from; null for a file that a person brought.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>Keeps imported full texts and added documents in the data folder, each whole or not at all.</summary>
public interface IImportedTexts
{
    /// <summary>Reads a file as it would be read after its import, without keeping it.</summary>
    /// <param name="file">Any path a person may type.</param>
    /// <param name="sourceId">The source it is to belong to.</param>
    /// <param name="title">The source's title; the file's own when null.</param>
    /// <param name="language">Its language; told from its text when null.</param>
    Task<ReadOutcome> InspectAsync(string file, string sourceId, string? title, LanguageCode? language, CancellationToken cancellationToken);

    /// <summary>Keeps a copy of the file as the full text of a source, instead of an earlier one in the same language. Every version of a fetched one is kept besides.</summary>
    /// <exception cref="IOException">When the data folder cannot be written.</exception>
    Task<ImportedText> KeepFullTextAsync(string file, string sourceId, LanguageCode language, string? note, Origin? origin, CancellationToken cancellationToken);

    /// <summary>Keeps a copy of the file as a document with this entry.</summary>
    /// <exception cref="IOException">When the data folder cannot be written.</exception>
    Task<ImportedText> KeepDocumentAsync(string file, CatalogueEntry entry, string? note, Origin? origin, CancellationToken cancellationToken);

    /// <summary>Everything kept, by id.</summary>
    Task<IReadOnlyList<ImportedText>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Deletes what is kept for a source; returns what was deleted.</summary>
    Task<IReadOnlyList<ImportedText>> RemoveAsync(string sourceId, CancellationToken cancellationToken);
}
