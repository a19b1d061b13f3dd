using System.Diagnostics;
using StBriefingBot.Core.Knowledge.Fetching;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

/// <param name="File">The file or the address as typed.</param>
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

    public sealed record Added(ImportedText Text, CatalogueEntry Entry, int Passages) : AddDocumentOutcome
    {
        /// <summary>What of it will not be in the index.</summary>
        public IReadOnlyList<SetAside> SetAside { get; init; } = [];
    }

    /// <param name="Sentence">What is wrong and what to do.</param>
    public sealed record Rejected(Bilingual Sentence) : AddDocumentOutcome;
}

/// <summary>Adds a document that is no catalogued source, a file or a page at an address, to the library; the next reindex uses it.</summary>
public sealed class AddDocument(ISourceReader reader, IImportedTexts imported, IPageFetcher fetcher)
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
                return new AddDocumentOutcome.Rejected(new Bilingual(
                    $"'{request.Date}' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.", $"「{request.Date}」は日付ではありません。YYYY、YYYY-MM、YYYY-MM-DDのいずれかで書いてください。"));
            }

            date = parsed;
        }

        if (!ImportedFile.IsAddress(request.File))
        {
            return await KeepAsync(request, request.File, date, null, cancellationToken);
        }

        switch (await fetcher.FetchAsync(request.File, null, cancellationToken))
        {
            case FetchOutcome.Failed failed:
                return new AddDocumentOutcome.Rejected(failed.Sentence);
            case FetchOutcome.Fetched { Page: var page }:
                using (page)
                {
                    return await KeepAsync(request, page.File, date, page.Origin, cancellationToken);
                }

            default:
                throw new UnreachableException();
        }
    }

    private async Task<AddDocumentOutcome> KeepAsync(AddDocumentRequest request, string file, PartialDate? date, Origin? origin, CancellationToken cancellationToken)
    {
        var id = DocumentId.Of(origin is null ? file : Path.GetFileName(file));
        var library = await reader.ReadLibraryAsync(cancellationToken);
        if (library.Catalogue.Find(id) is { } taken)
        {
            return new AddDocumentOutcome.Rejected(origin is not null && taken.Url == origin.Address
                ? new Bilingual(
                    $"The library already has this page as '{taken.Id}' ({taken.Title}); 'sources fetch {taken.Id}' brings its present text.",
                    $"このページはすでに「{taken.Id}」（{taken.Title}）として収録されています。現在の本文は「出典を再取得 {taken.Id}」で取り込めます。")
                : new Bilingual(
                    $"The library already has a source '{taken.Id}' ({taken.Title}); remove it first with 'sources remove {taken.Id}', or give the file another name.",
                    $"「{taken.Id}」（{taken.Title}）という出典がすでにあります。先に「出典を削除 {taken.Id}」で削除するか、ファイル名を変えてください。"));
        }

        var outcome = await imported.InspectAsync(file, id, request.Title, request.Language, cancellationToken);
        if (outcome is not ReadOutcome.Read { Text: var text } read)
        {
            return new AddDocumentOutcome.Rejected(((ReadOutcome.Unreadable)outcome).Of(request.File));
        }

        var passages = PassageSplitter.Split(text);
        if (passages.Count == 0)
        {
            return new AddDocumentOutcome.Rejected(new Bilingual(
                $"{request.File} holds no sentence to add; check that it is the text itself and not a frame around it.",
                $"{request.File} には追加できる文がありません。本文そのものか（枠だけのページでないか）確認してください。"));
        }

        var entry = new CatalogueEntry(
            id, SourceKind.Document, [], request.Issuer, [], text.Title, null, null, null, date, null, origin?.Address, text.Language.Tag(), null, null, [], []);
        var kept = await imported.KeepDocumentAsync(file, entry, request.Note, origin, cancellationToken);
        return new AddDocumentOutcome.Added(kept, entry, passages.Count) { SetAside = read.SetAside };
    }
}
