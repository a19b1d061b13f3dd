using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord;

namespace StBriefingBot.Channels.Discord;

/// <summary>An interaction that was deferred and not answered yet.</summary>
/// <param name="Language">The tag of the language to excuse ourselves in.</param>
internal sealed record PendingResponse(string ApplicationId, string Id, string Token, string Language, DateTimeOffset Since)
{
    public InteractionAddress Address => new(ApplicationId, Id, Token);
}

/// <summary>
/// Remembers on disk whom we owe a response, one small file each, so that a process that was killed leaves nobody with an endless "thinking…".
/// No text of a person's is kept; the token in it is worthless after fifteen minutes.
/// </summary>
internal sealed partial class PendingResponses(string folder, ILogger logger)
{
    private const string Extension = ".pending";

    public void Keep(PendingResponse pending)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(PathOf(pending.Id), options);
            JsonSerializer.Serialize(stream, pending, PendingJson.Default.PendingResponse);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Answering matters more than being able to excuse ourselves after a crash.
            LogNotKept(logger, exception.Message);
        }
    }

    public void Forget(string id)
    {
        try
        {
            File.Delete(PathOf(id));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotKept(logger, exception.Message);
        }
    }

    /// <summary>What an earlier process left. What cannot be read is thrown away.</summary>
    public IReadOnlyList<PendingResponse> Left()
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var left = new List<PendingResponse>();
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            if (Read(file) is { Id: not null, ApplicationId: not null, Token: not null } pending)
            {
                left.Add(pending);
            }
            else
            {
                Forget(Path.GetFileNameWithoutExtension(file));
            }
        }

        return left;
    }

    private static PendingResponse? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), PendingJson.Default.PendingResponse);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>An id is digits; anything else in it could name another file.</summary>
    private string PathOf(string id) => Path.Combine(folder, string.Concat(id.Where(char.IsAsciiLetterOrDigit)) + Extension);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of responses owed cannot be kept: {Problem}")]
    private static partial void LogNotKept(ILogger logger, string problem);
}

[JsonSerializable(typeof(PendingResponse))]
internal sealed partial class PendingJson : JsonSerializerContext;
