using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources.Imported;

/// <summary>How imports lie in the data folder: <c>fulltext/ID.LANG.EXT</c> and <c>documents/ID.EXT</c>, each with a record of the same name in JSON.</summary>
internal static class ImportFolder
{
    public const string FullTexts = "fulltext";

    public const string Documents = "documents";

    private const string RecordEnding = ".json";

    public static IEnumerable<FoundFile> Files(string dataFolder) =>
        new[] { FullTexts, Documents }.SelectMany(folder => FolderWalk.Files(Path.Combine(dataFolder, folder), null)
            .Select(file => file with { Name = $"{folder}/{file.Name}" }));

    /// <summary>The records in a folder, by file name; a text put there by hand gets one made from its name.</summary>
    public static async Task<IReadOnlyList<ImportRecord>> RecordsAsync(string dataFolder, string folder, CancellationToken cancellationToken)
    {
        var records = new List<ImportRecord>();
        foreach (var file in FolderWalk.Files(Path.Combine(dataFolder, folder), null))
        {
            var isRecord = file.Name.EndsWith(RecordEnding, StringComparison.OrdinalIgnoreCase);
            var isBare = folder == FullTexts && !isRecord && IsText(file) && !File.Exists(Path.ChangeExtension(file.Path, RecordEnding));
            if (isRecord && await ImportRecord.ReadAsync(file.Path, cancellationToken) is { } record)
            {
                records.Add(record);
            }
            else if (isBare)
            {
                var stem = Path.GetFileNameWithoutExtension(file.Name);
                records.Add(new ImportRecord(
                    Path.GetFileNameWithoutExtension(stem), Path.GetExtension(stem).TrimStart('.'), file.Name, file.Name, "", File.GetLastWriteTimeUtc(file.Path)));
            }
        }

        return records;
    }

    /// <summary>When the text of each source was fetched, of those that were.</summary>
    public static async Task<IReadOnlyDictionary<string, DateTimeOffset>> CopiesAsync(string dataFolder, CancellationToken cancellationToken)
    {
        IReadOnlyList<ImportRecord> records = [.. await RecordsAsync(dataFolder, FullTexts, cancellationToken), .. await RecordsAsync(dataFolder, Documents, cancellationToken)];
        return records.Where(record => record.Origin is not null)
            .GroupBy(record => record.SourceId, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Max(record => record.ImportedAt), StringComparer.OrdinalIgnoreCase);
    }

    public static async Task<IReadOnlyList<LibraryFile>> ScanAsync(
        string dataFolder, Catalogue catalogue, HashSet<string> taken, CancellationToken cancellationToken)
    {
        var files = new List<LibraryFile>();
        foreach (var file in FolderWalk.Files(Path.Combine(dataFolder, FullTexts), null).Where(IsText))
        {
            files.Add(FullText(file with { Name = $"{FullTexts}/{file.Name}" }, catalogue));
        }

        var records = (await RecordsAsync(dataFolder, Documents, cancellationToken)).ToLookup(record => record.File, StringComparer.Ordinal);
        foreach (var file in FolderWalk.Files(Path.Combine(dataFolder, Documents), null).Where(IsText))
        {
            files.Add(Document(file with { Name = $"{Documents}/{file.Name}" }, records[file.Name].FirstOrDefault(), taken));
        }

        return files;
    }

    private static bool IsText(FoundFile file) => !file.Name.EndsWith(RecordEnding, StringComparison.OrdinalIgnoreCase) && DocumentReaders.For(file.Path) is not null;

    /// <summary>The name alone says what it is, so that a person may also put a file there by hand.</summary>
    private static LibraryFile FullText(FoundFile file, Catalogue catalogue)
    {
        var stem = Path.GetFileNameWithoutExtension(file.Name);
        var id = Path.GetFileNameWithoutExtension(stem);
        if (LanguageCodes.FromTag(Path.GetExtension(stem).TrimStart('.')) is not { } language)
        {
            return new LibraryFile.Broken(file.Name, null, "A full text is named ID.en.EXT or ID.ja.EXT; rename it, or import it with 'sources import ID FILE'.");
        }

        return catalogue.Find(id) is { } entry
            ? new LibraryFile.FullText(file.Path, file.Name, entry.Id, language)
            : new LibraryFile.Broken(file.Name, null, $"It is the full text of '{id}', which the catalogue does not list; put the source back or remove the text with 'sources remove {id}'.");
    }

    private static LibraryFile Document(FoundFile file, ImportRecord? record, HashSet<string> taken)
    {
        if (record is null || LanguageCodes.FromTag(record.Language) is not { } language)
        {
            return new LibraryFile.Broken(file.Name, null, "The record of this document is missing or damaged; add the document again with 'sources add FILE'.");
        }

        if (!taken.Add(record.SourceId))
        {
            return new LibraryFile.Broken(file.Name, null, $"The id '{record.SourceId}' is also used in the knowledge folder; remove this document with 'sources remove {record.SourceId}'.");
        }

        var date = PartialDate.TryParse(record.Date, out var parsed) ? parsed : (PartialDate?)null;
        return new LibraryFile.Document(file.Path, file.Name, new CatalogueEntry(
            record.SourceId, SourceKind.Document, [], record.Issuer, [], record.Title ?? record.OriginalName, null, null, null, date, null, record.Url, language.Tag(), null, null, [], []));
    }
}
