using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Core.Administration.Checks;

namespace StBriefingBot.Adapters.Sources.Evaluation;

/// <summary>How the last generations answered the golden questions, in the file <c>golden.json</c> of the data folder. To be written in the turn of a reindex only.</summary>
public sealed class GoldenRecordsFile(string dataFolder) : IGoldenRecords
{
    private const int MostGenerations = 6;

    private readonly string path = Path.Combine(dataFolder, "golden.json");

    public async Task<IReadOnlyList<GoldenRecord>?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Find(kept => kept.Of == name)?.Records;

    public async Task KeepAsync(string name, IReadOnlyList<GoldenRecord> records, CancellationToken cancellationToken)
    {
        List<GoldenRun> all = [new GoldenRun(name, [.. records]), .. (await ReadAsync(cancellationToken)).Where(kept => kept.Of != name).Take(MostGenerations - 1)];
        Directory.CreateDirectory(dataFolder);
        await WholeFile.WriteAsync(path, JsonSerializer.SerializeToUtf8Bytes(all, GoldenRunJson.Default.ListGoldenRun), cancellationToken);
    }

    /// <summary>A damaged file is as good as none: the questions are asked again.</summary>
    private async Task<List<GoldenRun>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(stream, GoldenRunJson.Default.ListGoldenRun, cancellationToken) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

/// <param name="Of">Names the generation, the questions and the program that asked.</param>
internal sealed record GoldenRun(string Of, List<GoldenRecord> Records);

[JsonSerializable(typeof(List<GoldenRun>))]
internal sealed partial class GoldenRunJson : JsonSerializerContext;
