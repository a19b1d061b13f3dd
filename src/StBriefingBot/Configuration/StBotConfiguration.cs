using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StBriefingBot.CommandLine;

namespace StBriefingBot.Configuration;

/// <summary>The settings in force: shipped defaults, then <c>--config FILE</c>, then <c>STBOT_…</c> variables, then the command line; the later wins.</summary>
internal static class StBotConfiguration
{
    private const string EnvironmentPrefix = "STBOT_";

    /// <exception cref="ConfigurationException">A file is missing or broken, or a value is not allowed.</exception>
    public static StBotOptions Load(SettingsOnCommandLine settings, Surroundings surroundings)
    {
        var builder = new ConfigurationBuilder();
        AddFile(builder, Path.Combine(surroundings.ProgramDirectory, "config", "appsettings.json"), required: false);
        if (settings.ConfigFile is { } file)
        {
            AddFile(builder, surroundings.Resolve(file), required: true);
        }

        builder.AddInMemoryCollection(FromEnvironment(surroundings.Environment));
        builder.AddInMemoryCollection(FromCommandLine(settings));
        return Checked(Bind(builder.Build()));
    }

    /// <summary>Keys of a configuration file that no setting answers to; each is most likely a misspelling.</summary>
    public static IReadOnlyList<string> UnknownKeys(string file)
    {
        var builder = new ConfigurationBuilder();
        AddFile(builder, file, required: true);
        var known = SettingNames.All.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. builder.Build().AsEnumerable().Where(pair => pair.Value is not null && !known.Contains(SettingNames.Listed(pair.Key))).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
    }

    private static void AddFile(ConfigurationBuilder builder, string file, bool required)
    {
        if (!File.Exists(file))
        {
            if (required)
            {
                throw new ConfigurationException($"The configuration file {file} does not exist. Check the path given with --config.");
            }

            return;
        }

        try
        {
            using var stream = new MemoryStream(File.ReadAllBytes(file));
            var values = new ConfigurationBuilder().AddJsonStream(stream).Build().AsEnumerable();
            builder.AddInMemoryCollection(values.Where(pair => pair.Value is not null));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidDataException)
        {
            var line = (exception as JsonException ?? exception.InnerException as JsonException)?.LineNumber + 1;
            throw new ConfigurationException($"The configuration file {file} is not valid JSON{(line is null ? "" : $" (line {line})")}. Correct it there; config/appsettings.json shows the form.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The configuration file {file} cannot be read: {exception.Message} Check its permissions.");
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> FromEnvironment(IReadOnlyDictionary<string, string> environment) =>
        environment
            .Where(pair => pair.Key.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
            .Select(pair => KeyValuePair.Create(pair.Key[EnvironmentPrefix.Length..].Replace("__", ":", StringComparison.Ordinal), (string?)pair.Value));

    private static IEnumerable<KeyValuePair<string, string?>> FromCommandLine(SettingsOnCommandLine settings) =>
        new (string Key, string? Value)[]
        {
            ("Knowledge:Folder", settings.Knowledge),
            ("Data:Folder", settings.Data),
            ("Composer:Use", settings.Composer),
            ("Index:Use", settings.Index),
        }
        .Where(pair => pair.Value is not null)
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value));

    private static StBotOptions Bind(IConfiguration configuration)
    {
        var options = new StBotOptions();
        try
        {
            configuration.Bind(options);
        }
        catch (InvalidOperationException exception)
        {
            var key = SettingNames.All.FirstOrDefault(name => exception.Message.Contains($"'{name}'", StringComparison.OrdinalIgnoreCase));
            throw new ConfigurationException(key is null
                ? $"The configuration has a value of the wrong type: {exception.Message} config/README.md lists what each setting takes."
                : $"The setting {key} cannot be \"{configuration[key]}\". config/README.md says what it takes.");
        }

        return options;
    }

    private static StBotOptions Checked(StBotOptions options)
    {
        var problems = OptionsCheck.Problems(options);
        return problems.Count == 0 ? options : throw new ConfigurationException(string.Join(Environment.NewLine, problems));
    }
}
