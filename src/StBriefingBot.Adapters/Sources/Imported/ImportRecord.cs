using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Adapters.Sources.Imported;

/// <summary>What is kept beside an imported file, in a small JSON file of the same name.</summary>
internal sealed record ImportRecord(
    string SourceId,
    string Language,
    string File,
    string OriginalName,
    string Sha256,
    DateTimeOffset ImportedAt,
    string? Note = null,
    string? Title = null,
    string? Issuer = null,
    string? Date = null,
    string? Url = null,
    string? FinalUrl = null,
    string? ETag = null,
    string? LastModified = null)
{
    /// <summary>Null for a file that a person brought.</summary>
    [JsonIgnore]
    public Origin? Origin => Url is null ? null : new Origin(Url, FinalUrl ?? Url, ImportedAt, Sha256, new Validators(ETag, LastModified));

    public ImportRecord From(Origin? origin) => origin is null ? this : this with
    {
        Url = origin.Address,
        FinalUrl = origin.FinalAddress,
        ETag = origin.Validators.ETag,
        LastModified = origin.Validators.LastModified,
        Sha256 = origin.Sha256,
        ImportedAt = origin.FetchedAt,
    };

    /// <summary>The record in a file; null when the file is none.</summary>
    public static async Task<ImportRecord?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = System.IO.File.OpenRead(path);
            var record = await JsonSerializer.DeserializeAsync(stream, ImportRecordJson.Default.ImportRecord, cancellationToken);
            var isComplete = record is { SourceId: not null, Language: not null, File: not null, OriginalName: not null, Sha256: not null };

            // A name that leads out of the folder must never be followed, least of all to delete.
            return isComplete && Path.GetFileName(record!.File) == record.File ? record : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ImportRecordJson.Default.ImportRecord);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImportRecord))]
internal sealed partial class ImportRecordJson : JsonSerializerContext;
