using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Adapters.Sources.Imported;

/// <summary>Passages out of use, in the file <c>disabled.json</c> of the data folder; read again when it changes, whichever process changed it.</summary>
public sealed class DisabledPassages(string dataFolder) : IDisabledPassages, IDisposable
{
    private readonly string path = Path.Combine(dataFolder, "disabled.json");
    private readonly SemaphoreSlim writing = new(1, 1);
    private (DateTime Written, long Length, FrozenDictionary<string, DisabledPassage> All) known = (DateTime.MinValue, -1, FrozenDictionary<string, DisabledPassage>.Empty);

    public IReadOnlyDictionary<string, DisabledPassage> All
    {
        get
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return FrozenDictionary<string, DisabledPassage>.Empty;
            }

            if (known.Written != file.LastWriteTimeUtc || known.Length != file.Length)
            {
                known = (file.LastWriteTimeUtc, file.Length, Read());
            }

            return known.All;
        }
    }

    public void Dispose() => writing.Dispose();

    public Task<bool> DisableAsync(DisabledPassage passage, CancellationToken cancellationToken) =>
        ChangeAsync(all => all.TryAdd(passage.PassageId, passage), cancellationToken);

    public Task<bool> EnableAsync(string passageId, CancellationToken cancellationToken) => ChangeAsync(all => all.Remove(passageId), cancellationToken);

    private async Task<bool> ChangeAsync(Func<Dictionary<string, DisabledPassage>, bool> change, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            var all = Read().ToDictionary();
            if (!change(all))
            {
                return false;
            }

            Directory.CreateDirectory(dataFolder);
            await WholeFile.WriteAsync(path, JsonSerializer.SerializeToUtf8Bytes(all.Values.ToList(), DisabledPassageJson.Default.ListDisabledPassage), cancellationToken);
            known = (DateTime.MinValue, -1, known.All);
            return true;
        }
        finally
        {
            writing.Release();
        }
    }

    private FrozenDictionary<string, DisabledPassage> Read()
    {
        try
        {
            return File.Exists(path)
                ? (JsonSerializer.Deserialize(File.ReadAllBytes(path), DisabledPassageJson.Default.ListDisabledPassage) ?? []).ToFrozenDictionary(passage => passage.PassageId, StringComparer.Ordinal)
                : FrozenDictionary<string, DisabledPassage>.Empty;
        }
        catch (JsonException exception)
        {
            // Going on without it would bring back what was taken out of use.
            throw new IOException($"The file {path}, which lists passages out of use, is damaged. Correct it, or remove it and disable the passages anew.", exception);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(List<DisabledPassage>))]
internal sealed partial class DisabledPassageJson : JsonSerializerContext;
