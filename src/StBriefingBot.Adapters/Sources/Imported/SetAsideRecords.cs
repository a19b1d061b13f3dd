using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Adapters.Sources.Imported;

/// <summary>What was set aside, in the file <c>set-aside.json</c> of the data folder, by generation. To be written in the turn of a reindex only.</summary>
public sealed class SetAsideRecords(string dataFolder) : ISetAsideRecords
{
    /// <summary>More generations than are ever kept at a time.</summary>
    private const int MostGenerations = 8;

    private readonly string path = Path.Combine(dataFolder, "set-aside.json");

    public async Task KeepAsync(int generation, IReadOnlyList<SetAside> parts, CancellationToken cancellationToken)
    {
        var all = await ReadAsync(cancellationToken);
        if (!all.Remove(generation) && parts.Count == 0)
        {
            return;
        }

        if (parts.Count > 0)
        {
            all[generation] = [.. parts];
        }

        var kept = all.OrderByDescending(pair => pair.Key).Take(MostGenerations).ToDictionary();
        Directory.CreateDirectory(dataFolder);
        await WholeFile.WriteAsync(path, JsonSerializer.SerializeToUtf8Bytes(kept, SetAsideJson.Default.DictionaryInt32ListSetAside), cancellationToken);
    }

    public async Task<IReadOnlyList<SetAside>> OfAsync(int generation, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).GetValueOrDefault(generation) ?? [];

    /// <summary>A damaged file is as good as none: the next reindex writes it anew.</summary>
    private async Task<Dictionary<int, List<SetAside>>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(stream, SetAsideJson.Default.DictionaryInt32ListSetAside, cancellationToken) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Dictionary<int, List<SetAside>>))]
internal sealed partial class SetAsideJson : JsonSerializerContext;
