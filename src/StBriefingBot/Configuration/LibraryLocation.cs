using System.Security.Cryptography;
using System.Text;
using StBriefingBot.CommandLine;

namespace StBriefingBot.Configuration;

/// <summary>Where the library and what belongs to it lie, as absolute paths.</summary>
/// <param name="Knowledge">The folder with the library.</param>
/// <param name="Data">The folder with index, imported texts and logs; one library only.</param>
internal sealed record LibraryLocation(string Knowledge, string Data)
{
    private const string KnowledgeName = "knowledge";
    private const string DataName = "data";

    /// <exception cref="ConfigurationException">There is no library.</exception>
    public static LibraryLocation Find(StBotOptions options, Surroundings surroundings)
    {
        var usual = Upward(surroundings.WorkingDirectory) ?? Path.Combine(surroundings.ProgramDirectory, KnowledgeName);
        var knowledge = options.Knowledge.Folder.Length > 0 ? surroundings.Resolve(options.Knowledge.Folder) : usual;
        if (!Directory.Exists(knowledge))
        {
            throw new ConfigurationException(options.Knowledge.Folder.Length > 0
                ? $"The knowledge folder {knowledge} does not exist. Check --knowledge or the setting Knowledge:Folder."
                : "There is no folder named knowledge here, above or beside the program. Name one with --knowledge DIR; any folder of Markdown, HTML or text files will do.");
        }

        return new LibraryLocation(knowledge, DataFor(knowledge, usual, options, surroundings));
    }

    /// <summary>
    /// Two libraries must never share an index: the usual library keeps its data beside it, any other gets a folder of its own, named by its path.
    /// </summary>
    private static string DataFor(string knowledge, string usual, StBotOptions options, Surroundings surroundings)
    {
        if (options.Data.Folder.Length > 0)
        {
            return surroundings.Resolve(options.Data.Folder);
        }

        if (Same(knowledge, usual))
        {
            return Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(knowledge)) ?? knowledge, DataName);
        }

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.TrimEndingDirectorySeparator(knowledge))))[..16];
        return Path.Combine(surroundings.UserDataDirectory, "stbot", name);
    }

    private static string? Upward(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, KnowledgeName);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool Same(string left, string right) =>
        string.Equals(Path.TrimEndingDirectorySeparator(left), Path.TrimEndingDirectorySeparator(right), StringComparison.Ordinal);
}
