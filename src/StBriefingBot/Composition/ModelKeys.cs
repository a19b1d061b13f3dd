using StBriefingBot.Adapters.Models;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;

namespace StBriefingBot.Composition;

/// <summary>The keys of models' servers, from the settings or from files.</summary>
internal sealed class ModelKeys(Surroundings surroundings)
{
    /// <param name="name">The model's section, such as <c>Models:main</c>.</param>
    /// <param name="key">The key as set; may be empty.</param>
    /// <param name="keyFile">The file that holds it instead; may be empty.</param>
    /// <exception cref="ConfigurationException">The file that should hold the key gives none.</exception>
    public ModelKey Read(string name, string key, string keyFile)
    {
        if (keyFile.Length == 0)
        {
            return key.Length == 0 ? ModelKey.None : new ModelKey(key);
        }

        var file = surroundings.Resolve(keyFile);
        try
        {
            var held = File.ReadAllText(file).Trim();
            return held.Length > 0 && !held.Any(char.IsWhiteSpace)
                ? new ModelKey(held)
                : throw new ConfigurationException($"The file {file}, named by {name}:KeyFile, does not hold a key and nothing else. Put the key alone on its first line.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The file {file}, named by {name}:KeyFile, cannot be read: {exception.Message} Correct the path or the file's permissions.");
        }
    }
}
