namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>
/// Keeps parsed knowledge files in the data folder, because parsing them takes a third of a cold answer. A file that changed in any letter is parsed
/// anew; a data folder that is not there or cannot be written is left alone.
/// </summary>
internal sealed class YamlCache(string dataFolder)
{
    private const string Folder = "parsed";

    /// <exception cref="YamlDotNet.Core.YamlException">As <see cref="YamlValue.Parse"/>.</exception>
    public YamlValue? Parse(string name, string text)
    {
        var path = Path.Combine(dataFolder, Folder, name + ".bin");
        if (ReadBytes(path) is { } bytes && ParsedYaml.Read(bytes, text) is { } known)
        {
            return known;
        }

        var parsed = YamlValue.Parse(text);
        if (parsed is not null && Directory.Exists(dataFolder))
        {
            TryWrite(path, ParsedYaml.Write(text, parsed));
        }

        return parsed;
    }

    private static byte[]? ReadBytes(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Under a name of its own first: another process may read or write at the same moment.</summary>
    private static void TryWrite(string path, byte[] bytes)
    {
        var written = $"{path}.{Environment.ProcessId}.new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(written, bytes);
            File.Move(written, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next process parses again, as this one did.
        }
    }
}
