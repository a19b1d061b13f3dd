using System.Diagnostics;
using System.Runtime.CompilerServices;
using StBriefingBot.Adapters.Sources.Digests;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Adapters.Sources.FullTexts;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Adapters.Sources.Yaml;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Sources;

/// <summary>
/// The library in a folder: catalogue, glossary, discrepancies and digests, or any folder of documents, and what was imported into the data folder.
/// </summary>
/// <param name="knowledgeFolder">The library.</param>
/// <param name="dataFolder">Where imported texts lie.</param>
/// <param name="builtWith">What else an index of it depends on; with another, the library counts as changed.</param>
public sealed class KnowledgeFolder(string knowledgeFolder, string dataFolder, string builtWith = "") : ISourceReader
{
    private readonly YamlCache parsed = new(dataFolder);

    /// <summary>Whether this machine has the program that PDF files are read through.</summary>
    public static bool ReadsPdf => PdfReader.Instance.IsInstalled;

    public async Task<Library> ReadLibraryAsync(CancellationToken cancellationToken)
    {
        var problems = new List<ReadOutcome.Unreadable>();
        var catalogued = await ReadCatalogueAsync(problems, cancellationToken);
        var catalogue = new Catalogue(catalogued);
        var entries = new List<CatalogueEntry>(catalogued);
        await foreach (var file in new LibraryScan(knowledgeFolder, dataFolder).ScanAsync(catalogue, cancellationToken))
        {
            switch (file)
            {
                case LibraryFile.Document document:
                    entries.Add(document.Entry);
                    break;
                case LibraryFile.Digest digest when catalogued.Count == 0:
                    await DerivedEntries.AddAsync(entries, digest, cancellationToken);
                    break;
            }
        }

        var glossary = await ReadYamlAsync(GlossaryFile.Name, GlossaryFile.Read, problems, cancellationToken);
        if (glossary.Count > 0 && !entries.Exists(entry => entry.Id == GlossaryText.SourceId))
        {
            entries.Add(GlossaryText.Entry);
        }

        var copies = await ImportFolder.CopiesAsync(dataFolder, cancellationToken);
        return new Library(
            new Catalogue([.. entries.Select(entry => copies.TryGetValue(entry.Id, out var at) ? entry with { CopiedAt = at } : entry)])
            {
                DeadLinks = await LinkRecords.DeadAsync(dataFolder, cancellationToken),
            },
            glossary,
            await ReadYamlAsync(DiscrepancyFile.Name, DiscrepancyFile.Read, problems, cancellationToken),
            problems);
    }

    public async IAsyncEnumerable<ReadOutcome> ReadTextsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var catalogue = new Catalogue(await ReadCatalogueAsync([], cancellationToken));
        var digests = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var file in new LibraryScan(knowledgeFolder, dataFolder).ScanAsync(catalogue, cancellationToken))
        {
            var outcomes = file switch
            {
                LibraryFile.Digest digest => (await ReadDigestAsync(digest, cancellationToken)).Select(outcome => Place(outcome, catalogue, digests)),
                LibraryFile.Document document => [await ReadFullTextAsync(
                    document.Path, document.Name, document.Entry.Id, document.Entry.Title, LanguageCodes.FromTag(document.Entry.LanguageTag), cancellationToken)],
                LibraryFile.FullText text => [await ReadFullTextAsync(
                    text.Path, text.Name, text.SourceId, catalogue.Find(text.SourceId)?.TitleIn(text.Language), text.Language, cancellationToken)],
                LibraryFile.Broken broken => [new ReadOutcome.Unreadable(broken.Name, broken.Line, broken.Reason)],
                _ => throw new UnreachableException(),
            };
            foreach (var outcome in outcomes)
            {
                yield return outcome;
            }
        }

        var glossary = await ReadYamlAsync(GlossaryFile.Name, GlossaryFile.Read, [], cancellationToken);
        if (glossary.Count > 0)
        {
            yield return DocumentQuarantine.Apply(new ReadOutcome.Read(GlossaryFile.Name, GlossaryText.In(LanguageCode.English, glossary)), []);
            yield return DocumentQuarantine.Apply(new ReadOutcome.Read(GlossaryFile.Name, GlossaryText.In(LanguageCode.Japanese, glossary)), []);
        }
    }

    public Task<int?> CountAsync(CancellationToken cancellationToken) =>
        Task.FromResult<int?>(new LibraryScan(knowledgeFolder, dataFolder).Files().Count() + ImportFolder.Files(dataFolder).Count(file => DocumentReaders.For(file.Path) is not null));

    public async Task<string> FingerprintAsync(CancellationToken cancellationToken) =>
        await LibraryFingerprint.OfAsync(knowledgeFolder, dataFolder, new LibraryScan(knowledgeFolder, dataFolder).Files(), builtWith, cancellationToken);

    /// <summary>Reads a file as the full text of a source.</summary>
    internal static async Task<ReadOutcome> ReadFullTextAsync(
        string path, string name, string sourceId, string? title, LanguageCode? language, CancellationToken cancellationToken)
    {
        if (DocumentReaders.For(path) is not { } reader)
        {
            return new ReadOutcome.Unreadable(name, null, ForeignDocuments.Reason(path) ?? $"This kind of file is not read; there are readers for {DocumentReaders.Known}.");
        }

        switch (await reader.ReadAsync(path, Extent.Whole, cancellationToken))
        {
            case DocumentOutcome.Unreadable broken:
                return new ReadOutcome.Unreadable(name, null, broken.Reason);
            case DocumentOutcome.Read read:
                var ownTitle = FullTextAssembler.TitleOf(read.Document) ?? Path.GetFileNameWithoutExtension(name);
                var text = FullTextAssembler.Assemble(sourceId, language ?? DocumentLanguage.Of(read.Document), title ?? ownTitle, read.Document);
                if (text.Sections.Count == 0)
                {
                    return new ReadOutcome.Unreadable(name, null, "The file holds headings or markup but no text; check that it is the document itself.");
                }

                var kept = DocumentQuarantine.Apply(new ReadOutcome.Read(name, text), read.Document.Dropped);
                return kept.Text.Sections.Count > 0
                    ? kept
                    : new ReadOutcome.Unreadable(name, null, "All of the text is set aside, because it gives orders to an assistant, is encoded or hides its characters; look at the file.");
            default:
                throw new UnreachableException();
        }
    }

    private static async Task<IReadOnlyList<ReadOutcome>> ReadDigestAsync(LibraryFile.Digest digest, CancellationToken cancellationToken)
    {
        var (text, problem) = await TextFile.ReadAsync(digest.Path, Extent.Whole, cancellationToken);
        return text is null ? [new ReadOutcome.Unreadable(digest.Name, null, problem!)] : DigestFile.Read(digest.Name, FrontMatter.Read(text));
    }

    /// <summary>A digest takes its source's title from the catalogue, must have an entry there, and must be the only one for its source and language.</summary>
    private static ReadOutcome Place(ReadOutcome outcome, Catalogue catalogue, Dictionary<string, string> digests)
    {
        if (outcome is not ReadOutcome.Read { File: var file, Text: var text })
        {
            return outcome;
        }

        var entry = catalogue.Find(text.SourceId);
        if (entry is null && catalogue.Entries.Count > 0)
        {
            return new ReadOutcome.Unreadable(file, 2, $"The digest names the source '{text.SourceId}', which {CatalogueFile.Name} does not list; correct the id or add the source.");
        }

        if (!digests.TryAdd($"{text.SourceId}.{text.Language.Tag()}", file))
        {
            return new ReadOutcome.Unreadable(
                file, 2, $"There is already a digest of '{text.SourceId}' in this language, {digests[$"{text.SourceId}.{text.Language.Tag()}"]}; join the two. This one is left out.");
        }

        var hasTitle = entry is not null && (text.Language == LanguageCode.English || entry.TitleJapanese is not null);
        var placed = text with { SourceId = entry?.Id ?? text.SourceId, Title = hasTitle ? entry!.TitleIn(text.Language) : text.Title, Kind = PassageKind.Digest };
        return DocumentQuarantine.Apply(new ReadOutcome.Read(file, placed), []);
    }

    private async Task<IReadOnlyList<CatalogueEntry>> ReadCatalogueAsync(List<ReadOutcome.Unreadable> problems, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(knowledgeFolder))
        {
            problems.Add(new ReadOutcome.Unreadable(knowledgeFolder, null, "The knowledge folder does not exist; create it or name another one with --knowledge."));
            return [];
        }

        return await ReadYamlAsync(CatalogueFile.Name, CatalogueFile.Read, problems, cancellationToken);
    }

    private async Task<IReadOnlyList<T>> ReadYamlAsync<T>(
        string name, Func<string, List<ReadOutcome.Unreadable>, YamlCache, IReadOnlyList<T>> read, List<ReadOutcome.Unreadable> problems, CancellationToken cancellationToken)
    {
        var path = Path.Combine(knowledgeFolder, name);
        if (!File.Exists(path))
        {
            return [];
        }

        var (text, problem) = await TextFile.ReadAsync(path, Extent.Whole, cancellationToken);
        if (text is null)
        {
            problems.Add(new ReadOutcome.Unreadable(name, null, problem!));
            return [];
        }

        return read(text, problems, parsed);
    }
}
