using System.Globalization;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Adapters.Sources.Yaml;
using YamlDotNet.Core;

namespace StBriefingBot.Adapters.Sources.Evaluation;

/// <summary>Reads a file of quality floors: a name and a share from 0 to 1 per line, such as <c>min_fact_recall: 0.95</c>.</summary>
public static class FloorsFile
{
    /// <summary>The floors by name, and a sentence with file and line for each thing that is wrong.</summary>
    /// <param name="path">The file.</param>
    /// <param name="names">The names that mean something.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<(IReadOnlyDictionary<string, double> Floors, IReadOnlyList<string> Problems)> ReadAsync(
        string path, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var floors = new Dictionary<string, double>(StringComparer.Ordinal);
        var (text, problem) = await TextFile.ReadAsync(path, Extent.Whole, cancellationToken);
        if (text is null)
        {
            return (floors, [$"{path}: {problem}"]);
        }

        var problems = new List<string>();
        try
        {
            if (YamlValue.Parse(text) is not YamlValue.Fields fields)
            {
                return (floors, [$"{path}: Lines such as 'min_fact_recall: 0.95' are expected; this is something else."]);
            }

            foreach (var (name, value) in fields.Values)
            {
                Add(name, value);
            }
        }
        catch (YamlException exception)
        {
            problems.Add($"{path}:{exception.Start.Line}: {YamlList.Sentence(exception)}");
        }

        return (floors, problems);

        void Add(string name, YamlValue value)
        {
            if (!names.Contains(name))
            {
                problems.Add($"{path}:{value.Line}: There is no floor '{name}'; there are {string.Join(", ", names)}.");
            }
            else if (value is YamlValue.Scalar { Text: var share } && double.TryParse(share, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1)
            {
                floors[name] = number;
            }
            else
            {
                problems.Add($"{path}:{value.Line}: '{name}' must be a share from 0 to 1, such as 0.95.");
            }
        }
    }
}
