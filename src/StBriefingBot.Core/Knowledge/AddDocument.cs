using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

/// <param name="File">The file as typed; an address is refused with a sentence.</param>
/// <param name="Title">The file's own title when null.</param>
/// <param name="Issuer">Who published it.</param>
/// <param name="Date">When it was published: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="Language">Told from the text when null.</param>
/// <param name="Note">Kept with the file.</param>
public sealed record AddDocumentRequest(string File, string? Title, string? Issuer, string? Date, LanguageCode? Language, string? Note);

/// <summary>What came of adding a document.</summary>
public abstract record AddDocumentOutcome
{
    private AddDocumentOutcome()
    {
    }

    public sealed record Added(ImportedText Text, CatalogueEntry Entry, int Passages) : AddDocumentOutcome;

    /// <param name="Sentence">What is wrong and what to do.</param>
    public sealed record Rejected(string Sentence) : AddDocumentOutcome;
}

/// <summary>Adds a document that is no catalogued source to the library; the next reindex uses it.</summary>
public sealed class AddDocument(ISourceReader reader, IImportedTexts imported)
{
    public async Task<AddDocumentOutcome> ExecuteAsync(AddDocumentRequest request, CancellationToken cancellationToken)
    {
        if (ImportedFile.Refusal(request.File) is { } refusal)
        {
            return new AddDocumentOutcome.Rejected(refusal);
        }

        PartialDate? date = null;
        if (request.Date is not null)
        {
            if (!PartialDate.TryParse(request.Date, out var parsed))
            {
                return new AddDocumentOutcome.Rejected($"'{request.Date}' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.");
            }

            date = parsed;
        }

        var id = DocumentId.Of(request.File);
        var library = await reader.ReadLibraryAsync(cancellationToken);
        if (library.Catalogue.Find(id) is { } taken)
        {
            return new AddDocumentOutcome.Rejected(
                $"The library already has a source '{taken.Id}' ({taken.Title}); remove it first with 'sources remove {taken.Id}', or give the file another name.");
        }

        var outcome = await imported.InspectAsync(request.File, id, request.Title, request.Language, cancellationToken);
        if (outcome is not ReadOutcome.Read { Text: var text })
        {
            return new AddDocumentOutcome.Rejected($"{request.File}: {((ReadOutcome.Unreadable)outcome).Reason}");
        }

        var passages = PassageSplitter.Split(text);
        if (passages.Count == 0)
        {
            return new AddDocumentOutcome.Rejected($"{request.File} holds no sentence to add; check that it is the text itself and not a frame around it.");
        }

        var entry = new CatalogueEntry(
            id, SourceKind.Document, [], request.Issuer, [], text.Title, null, null, null, date, null, null, text.Language.Tag(), null, null, [], []);
        var kept = await imported.KeepDocumentAsync(request.File, entry, request.Note, cancellationToken);
        return new AddDocumentOutcome.Added(kept, entry, passages.Count);
    }
}
