using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Adapters.Sources.Imported;

/// <summary>
/// Every version of a page that was fetched, named by time and hash below <c>snapshots/ID/</c>, so that a citation can be checked after the page has
/// changed or gone.
/// </summary>
internal sealed class Snapshots(string dataFolder)
{
    private const string Name = "snapshots";

    private const int HashLength = 16;

    public async Task KeepAsync(string sourceId, ReadOnlyMemory<byte> bytes, Origin origin, string extension, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Of(sourceId)).FullName;
        var file = $"{origin.FetchedAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{origin.Sha256[..HashLength]}{extension}";
        await WholeFile.WriteAsync(Path.Combine(folder, file), bytes, cancellationToken);
    }

    public void Remove(string sourceId)
    {
        if (Directory.Exists(Of(sourceId)))
        {
            Directory.Delete(Of(sourceId), recursive: true);
        }
    }

    /// <summary>An id is a name, never a way out of the folder.</summary>
    private string Of(string sourceId) => Path.Combine(dataFolder, Name, DocumentId.Of(sourceId));
}
