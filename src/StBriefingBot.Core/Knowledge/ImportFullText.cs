using StBriefingBot.Core.Knowledge.Fetching;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

/// <param name="SourceId">The catalogue id.</param>
/// <param name="File">The file as typed.</param>
/// <param name="Language">The language the admin says it is in; told from the text when null.</param>
/// <param name="Note">Kept with the file, for example where it came from.</param>
public sealed record ImportRequest(string SourceId, string File, LanguageCode? Language, string? Note)
{
    /// <summary>Where the file was fetched from; null for a file that a person brought.</summary>
    public Origin? Origin { get; init; }

    /// <summary>What a person knows it by.</summary>
    internal string Name => Origin?.Address ?? File;
}

/// <summary>What came of an import.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <param name="Text">What was kept.</param>
    /// <param name="Title">The title it will be cited under.</param>
    /// <param name="Passages">How many passages the next reindex will make of it.</param>
    /// <param name="Notes">The numbers of the notes lifted out of it.</param>
    /// <param name="UnlinkedNotes">Those of them that no catalogue entry has; empty unless the source is the article.</param>
    public sealed record Imported(
        ImportedText Text, string Title, int Passages, IReadOnlyList<int> Notes, IReadOnlyList<int> UnlinkedNotes) : ImportOutcome
    {
        /// <summary>What of it will not be in the index.</summary>
        public IReadOnlyList<SetAside> SetAside { get; init; } = [];
    }

    /// <param name="Sentence">What is wrong and what to do.</param>
    public sealed record Rejected(Bilingual Sentence) : ImportOutcome;
}

/// <summary>Imports a source's own text, which the next reindex uses beside the digests.</summary>
public sealed class ImportFullText(ISourceReader reader, IImportedTexts imported)
{
    public async Task<ImportOutcome> ExecuteAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        if (ImportedFile.Refusal(request.File) is { } refusal)
        {
            return new ImportOutcome.Rejected(refusal);
        }

        if (ImportedFile.IsAddress(request.File))
        {
            return new ImportOutcome.Rejected(new Bilingual(
                $"'sources import' takes a file; 'sources fetch {request.SourceId}' brings what stands at the source's own address, 'sources add' any other page.",
                $"「sources import」にはファイルを指定してください。出典自身のページは「sources fetch {request.SourceId}」、その他のページは「sources add」で取り込めます。"));
        }

        var library = await reader.ReadLibraryAsync(cancellationToken);
        if (library.Catalogue.Find(request.SourceId) is not { } entry || entry.Kind == SourceKind.Document)
        {
            return new ImportOutcome.Rejected(Unknown(request.SourceId, library.Catalogue));
        }

        var outcome = await imported.InspectAsync(request.File, entry.Id, entry.Title, request.Language, cancellationToken);
        if (outcome is not ReadOutcome.Read { Text: var text } read)
        {
            return new ImportOutcome.Rejected(((ReadOutcome.Unreadable)outcome).Of(request.Name));
        }

        if (LanguageClash(request, entry, text) is { } clash)
        {
            return new ImportOutcome.Rejected(clash);
        }

        var passages = PassageSplitter.Split(text);
        if (passages.Count == 0)
        {
            return new ImportOutcome.Rejected(new Bilingual(
                $"{request.Name} holds no sentence to import; check that it is the text itself and not a frame around it.",
                $"{request.Name} には取り込める文がありません。本文そのものか（枠だけのページでないか）確認してください。"));
        }

        var kept = await imported.KeepFullTextAsync(request.File, entry.Id, text.Language, request.Note, request.Origin, cancellationToken);
        var notes = NotesOf(text);
        var unlinked = entry.Kind == SourceKind.Article ? notes.Where(note => library.Catalogue.CitedInNote(note).Count == 0).ToList() : [];
        return new ImportOutcome.Imported(kept, entry.TitleIn(text.Language), passages.Count, notes, unlinked) { SetAside = read.SetAside };
    }

    private static Bilingual? LanguageClash(ImportRequest request, CatalogueEntry entry, SourceText text)
    {
        var detected = LanguageDetector.Detect(string.Concat(text.Sections.SelectMany(section => section.Blocks).Select(block => block.Text)).AsSpan());
        if (request.Language is { } said)
        {
            return said == detected ? null : new Bilingual(
                $"The file reads as {Name(detected)}, not as {Name(said)}; check that it is the right file, or import it as {detected.Tag()}.",
                $"ファイルの言語は{NameInJapanese(said)}ではなく{NameInJapanese(detected)}のようです。正しいファイルか確認するか、言語を {detected.Tag()} として取り込んでください。");
        }

        return LanguageCodes.FromTag(entry.LanguageTag) is { } listed && listed != detected
            ? new Bilingual(
                $"The file reads as {Name(detected)}, but the catalogue lists '{entry.Id}' as {Name(listed)}; if it is a translation, import it again with the language {detected.Tag()}.",
                $"本文の言語は{NameInJapanese(detected)}のようですが、目録では「{entry.Id}」は{NameInJapanese(listed)}です。翻訳であれば、言語を {detected.Tag()} と指定して取り込み直してください。")
            : null;
    }

    private static Bilingual Unknown(string id, Catalogue catalogue)
    {
        var near = catalogue.Entries.Where(entry => entry.Kind != SourceKind.Document && SharesAWord(entry.Id, id)).Select(entry => entry.Id).Take(3).ToList();
        return near.Count > 0
            ? new Bilingual($"There is no source '{id}' in the catalogue; did you mean {string.Join(" or ", near)}?", $"目録に「{id}」という出典はありません。{string.Join("、", near)} のことでしょうか。")
            : new Bilingual(
                $"There is no source '{id}' in the catalogue; 'sources list' shows the ids, and 'sources add FILE' takes a document that is not in it.",
                $"目録に「{id}」という出典はありません。IDは「sources list」で確認できます。目録にない文書は「sources add ファイル」で追加できます。");
    }

    private static bool SharesAWord(string id, string typed) =>
        id.Split('-').Intersect(typed.ToLowerInvariant().Split('-', ' ', '_'), StringComparer.OrdinalIgnoreCase).Any(word => word.Length > 3);

    private static List<int> NotesOf(SourceText text) =>
        [.. text.Sections.SelectMany(section => section.Blocks).Where(block => block.Locator?.StartsWith("note ", StringComparison.Ordinal) == true)
            .SelectMany(block => block.NoteMarks).Select(mark => mark.Number).Distinct()];

    private static string NameInJapanese(LanguageCode language) => language == LanguageCode.Japanese ? "日本語" : "英語";

    private static string Name(LanguageCode language) => language == LanguageCode.Japanese ? "Japanese" : "English";
}
