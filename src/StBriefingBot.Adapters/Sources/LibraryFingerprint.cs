using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Adapters.Sources.Yaml;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Adapters.Sources;

/// <summary>A hash over the names and contents of everything a reindex reads, and over how it is read.</summary>
internal static class LibraryFingerprint
{
    /// <summary>Raise it when the same files would be read differently.</summary>
    private const int ReaderVersion = 4;

    public static async Task<string> OfAsync(string knowledgeFolder, string dataFolder, IEnumerable<FoundFile> texts, string builtWith, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, $"reader {ReaderVersion} splitter {PassageSplitter.Version} quarantine {DocumentQuarantine.Version} pdf {PdfReader.Instance.IsInstalled}");
        if (builtWith.Length > 0)
        {
            Append(hash, builtWith);
        }

        var yaml = new[] { CatalogueFile.Name, GlossaryFile.Name, DiscrepancyFile.Name }.Select(name => new FoundFile(Path.Combine(knowledgeFolder, name), name));
        var imported = ImportFolder.Files(dataFolder);
        foreach (var file in yaml.Where(file => File.Exists(file.Path)).Concat(texts).Concat(imported))
        {
            Append(hash, file.Name);
            Append(hash, await ContentAsync(file.Path, cancellationToken));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<string> ContentAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            // What is too large to be read takes no part in the index: its size is enough to notice a change.
            var length = new FileInfo(path).Length;
            if (length > TextFile.LargestInBytes)
            {
                return $"{length} bytes";
            }

            await using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
