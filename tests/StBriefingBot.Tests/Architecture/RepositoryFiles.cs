using StBriefingBot.Tests.Configuration;

namespace StBriefingBot.Tests.Architecture;

/// <summary>The C# files that people wrote, without what a build makes.</summary>
internal static class RepositoryFiles
{
    /// <param name="folder">Below the root, such as <c>src/StBriefingBot.Core</c>.</param>
    /// <returns>Paths below that folder, parted by slashes.</returns>
    public static IReadOnlyList<string> In(string folder)
    {
        var root = Absolute(folder);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal).ToList();
    }

    public static string[] Lines(string folder, string file) => File.ReadAllLines(Path.Combine(Absolute(folder), file));

    /// <summary>The projects' folders, such as <c>src/StBriefingBot.Core</c>.</summary>
    public static IReadOnlyList<string> Projects() => new[] { "src", "tests" }
        .SelectMany(top => Directory.EnumerateFiles(Absolute(top), "*.csproj", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(ShippedSettings.Root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
        .Order(StringComparer.Ordinal).ToList();

    private static string Absolute(string folder) => Path.Combine(ShippedSettings.Root, folder);
}
