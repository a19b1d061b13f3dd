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

namespace StBriefingBot.Adapters.Sources;

/// <summary>Looks through both folders and says of each file what it is, reading no more than its opening.</summary>
internal sealed class LibraryScan(string knowledgeFolder, string dataFolder)
{
    private const string DigestFolder = "sources/";

    /// <summary>With a catalogue these are about the library, not part of it.</summary>
    private static readonly string[] AboutTheLibrary = ["README.md", "evaluation/", "quiz/"];

    private bool HasCatalogue { get; } = File.Exists(Path.Combine(knowledgeFolder, CatalogueFile.Name));

    /// <summary>The files that may hold texts, imported ones last.</summary>
    public IEnumerable<FoundFile> Files() =>
        FolderWalk.Files(knowledgeFolder, dataFolder)
            .Where(file => DocumentReaders.For(file.Path) is not null || ForeignDocuments.Reason(file.Path) is not null)
            .Where(file => !HasCatalogue || !AboutTheLibrary.Any(name => name.EndsWith('/') ? file.Name.StartsWith(name, StringComparison.Ordinal) : file.Name == name));

    public async IAsyncEnumerable<LibraryFile> ScanAsync(Catalogue catalogue, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var taken = catalogue.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Files())
        {
            yield return await OneAsync(file, catalogue, taken, cancellationToken);
        }

        foreach (var document in await ImportFolder.ScanAsync(dataFolder, catalogue, taken, cancellationToken))
        {
            yield return document;
        }
    }

    private static async Task<LibraryFile> OneAsync(FoundFile file, Catalogue catalogue, HashSet<string> taken, CancellationToken cancellationToken)
    {
        if (DocumentReaders.For(file.Path) is not { } reader)
        {
            return new LibraryFile.Broken(file.Name, null, ForeignDocuments.Reason(file.Path)!);
        }

        if (await IsDigestAsync(file, catalogue, cancellationToken))
        {
            return new LibraryFile.Digest(file.Path, file.Name);
        }

        return await reader.ReadAsync(file.Path, Extent.Opening, cancellationToken) switch
        {
            DocumentOutcome.Read read => new LibraryFile.Document(file.Path, file.Name, Derive(file, read.Document, taken)),
            DocumentOutcome.Unreadable broken => new LibraryFile.Broken(file.Name, null, broken.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>By its front matter, or by a name such as <c>sources/ID.en.md</c> whose front matter is missing.</summary>
    private static async Task<bool> IsDigestAsync(FoundFile file, Catalogue catalogue, CancellationToken cancellationToken)
    {
        if (Path.GetExtension(file.Path).ToLowerInvariant() is not ".md" and not ".markdown")
        {
            return false;
        }

        var stem = Path.GetFileNameWithoutExtension(file.Name);
        var isNamedLikeOne = file.Name.StartsWith(DigestFolder, StringComparison.Ordinal) && LanguageCodes.FromTag(Path.GetExtension(stem).TrimStart('.')) is not null
            && catalogue.Find(Path.GetFileNameWithoutExtension(stem)) is not null;
        if (isNamedLikeOne)
        {
            return true;
        }

        var (text, _) = await TextFile.ReadAsync(file.Path, Extent.Opening, cancellationToken);
        return text is not null && DigestFile.IsDigest(FrontMatter.Read(text));
    }

    private static CatalogueEntry Derive(FoundFile file, RawDocument document, HashSet<string> taken)
    {
        var id = DocumentId.Of(file.Name);
        for (var candidate = $"{id}-{Path.GetExtension(file.Name).TrimStart('.').ToLowerInvariant()}"; !taken.Add(id); candidate += "-2")
        {
            id = candidate;
        }

        var title = (FullTextAssembler.TitleOf(document) is { } own ? DocumentQuarantine.Line(own) : null) ?? Path.GetFileNameWithoutExtension(file.Name);
        var date = PartialDate.TryParse(document.Date is { Length: > 10 } stamp ? stamp[..10] : document.Date, out var parsed) ? parsed : (PartialDate?)null;
        return new CatalogueEntry(
            id, SourceKind.Document, [], document.Issuer is { } issuer ? DocumentQuarantine.Line(issuer) : null, [], title, null, null, null, date, null, null, DocumentLanguage.Of(document).Tag(), null, null, [], []);
    }
}
