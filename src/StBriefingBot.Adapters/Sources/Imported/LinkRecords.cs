using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Adapters.Sources.Imported;

/// <summary>What the last look at each address told, in the file <c>links.json</c> of the data folder.</summary>
public sealed class LinkRecords(string dataFolder, TimeProvider time) : ILinkRecords
{
    private const string FileName = "links.json";

    private static readonly SemaphoreSlim Writing = new(1, 1);

    public async Task KeepAsync(string address, LinkState state, CancellationToken cancellationToken)
    {
        if (state is LinkState.Untold)
        {
            return;
        }

        await Writing.WaitAsync(cancellationToken);
        try
        {
            var records = await ReadAsync(dataFolder, cancellationToken);
            records[address] = new LinkRecord(state is LinkState.Dead, (state as LinkState.Moved)?.To, time.GetUtcNow());
            Directory.CreateDirectory(dataFolder);
            await WholeFile.WriteAsync(Path.Combine(dataFolder, FileName), JsonSerializer.SerializeToUtf8Bytes(records, LinkRecordJson.Default.DictionaryStringLinkRecord), cancellationToken);
        }
        finally
        {
            Writing.Release();
        }
    }

    /// <summary>The addresses whose page is gone, with the day on which that was seen.</summary>
    internal static async Task<IReadOnlyDictionary<string, DateOnly>> DeadAsync(string dataFolder, CancellationToken cancellationToken) =>
        (await ReadAsync(dataFolder, cancellationToken)).Where(pair => pair.Value.IsDead).ToDictionary(pair => pair.Key, pair => DateOnly.FromDateTime(pair.Value.SeenAt.UtcDateTime), StringComparer.Ordinal);

    /// <summary>A damaged file is as good as none: the next look at the addresses writes it anew.</summary>
    private static async Task<Dictionary<string, LinkRecord>> ReadAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(stream, LinkRecordJson.Default.DictionaryStringLinkRecord, cancellationToken) ?? [];
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}

/// <param name="IsDead">The server said that there is no such page.</param>
/// <param name="MovedTo">Where the server says it lives for good; null where it stayed.</param>
internal sealed record LinkRecord(bool IsDead, string? MovedTo, DateTimeOffset SeenAt);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Dictionary<string, LinkRecord>))]
internal sealed partial class LinkRecordJson : JsonSerializerContext;
