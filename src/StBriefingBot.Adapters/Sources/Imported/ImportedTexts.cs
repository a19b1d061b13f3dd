using System.Security.Cryptography;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources.Imported;

/// <summary>Imported full texts and added documents as files in the data folder.</summary>
public sealed class ImportedTexts(string dataFolder, TimeProvider time) : IImportedTexts
{
    private readonly Snapshots snapshots = new(dataFolder);

    public async Task<ReadOutcome> InspectAsync(string file, string sourceId, string? title, LanguageCode? language, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        return Directory.Exists(file) ? new ReadOutcome.Unreadable(name, null, "It is a folder; name one file, or use the folder as a library of its own with --knowledge.")
            : !File.Exists(file) ? new ReadOutcome.Unreadable(name, null, "There is no such file; check the path.")
            : await KnowledgeFolder.ReadFullTextAsync(file, name, sourceId, title, language, cancellationToken);
    }

    public async Task<ImportedText> KeepFullTextAsync(string file, string sourceId, LanguageCode language, string? note, Origin? origin, CancellationToken cancellationToken)
    {
        var kept = await KeepAsync(
            file, ImportFolder.FullTexts, $"{sourceId}.{language.Tag()}", new ImportRecord(sourceId, language.Tag(), "", "", "", default, note), origin, cancellationToken);
        return Imported(kept, ImportFolder.FullTexts);
    }

    public async Task<ImportedText> KeepDocumentAsync(string file, CatalogueEntry entry, string? note, Origin? origin, CancellationToken cancellationToken)
    {
        var record = new ImportRecord(entry.Id, entry.LanguageTag, "", "", "", default, note, entry.Title, entry.Issuer, entry.Date?.ToString());
        return Imported(await KeepAsync(file, ImportFolder.Documents, entry.Id, record, origin, cancellationToken), ImportFolder.Documents);
    }

    public async Task<IReadOnlyList<ImportedText>> ListAsync(CancellationToken cancellationToken)
    {
        var texts = new List<ImportedText>();
        foreach (var folder in new[] { ImportFolder.FullTexts, ImportFolder.Documents })
        {
            texts.AddRange((await ImportFolder.RecordsAsync(dataFolder, folder, cancellationToken)).Select(record => Imported(record, folder)));
        }

        return [.. texts.OrderBy(text => text.SourceId, StringComparer.Ordinal).ThenBy(text => text.Language)];
    }

    public async Task<IReadOnlyList<ImportedText>> RemoveAsync(string sourceId, CancellationToken cancellationToken)
    {
        var removed = (await ListAsync(cancellationToken)).Where(text => text.SourceId.Equals(sourceId, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var text in removed)
        {
            // The text first: a record without a text is forgotten, a text without its record would still be read.
            File.Delete(Path.Combine(dataFolder, text.File));
            File.Delete(Path.Combine(dataFolder, Path.ChangeExtension(text.File, ".json")));
            snapshots.Remove(text.SourceId);
        }

        return removed;
    }

    private async Task<ImportRecord> KeepAsync(
        string file, string folder, string stem, ImportRecord record, Origin? origin, CancellationToken cancellationToken)
    {
        var target = Directory.CreateDirectory(Path.Combine(dataFolder, folder)).FullName;
        var name = stem + Path.GetExtension(file).ToLowerInvariant();
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        var written = record with { File = name, OriginalName = Path.GetFileName(file), Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), ImportedAt = time.GetUtcNow() };
        written = written.From(origin);
        if (origin is not null)
        {
            await snapshots.KeepAsync(record.SourceId, bytes, origin, Path.GetExtension(name), cancellationToken);
        }

        await WholeFile.WriteAsync(Path.Combine(target, name), bytes, cancellationToken);
        await WholeFile.WriteAsync(Path.Combine(target, stem + ".json"), written.ToJson(), cancellationToken);
        foreach (var earlier in Directory.GetFiles(target, stem + ".*").Where(path => IsOtherFormat(path, stem, name)))
        {
            File.Delete(earlier);
        }

        return written;
    }

    private static bool IsOtherFormat(string path, string stem, string name) =>
        Path.GetFileNameWithoutExtension(path) == stem && Path.GetFileName(path) != name && Path.GetExtension(path) != ".json";

    private static ImportedText Imported(ImportRecord record, string folder) => new(
        record.SourceId, LanguageCodes.FromTag(record.Language) ?? LanguageCode.English, folder == ImportFolder.Documents, $"{folder}/{record.File}",
        record.OriginalName, record.Sha256, record.ImportedAt, record.Note) { Origin = record.Origin };
}
