namespace StBriefingBot.Adapters.Sources.Folders;

/// <param name="Path">Where the file is.</param>
/// <param name="Name">Relative to the folder it was found in, with forward slashes.</param>
internal readonly record struct FoundFile(string Path, string Name);

/// <summary>Lists a folder's files in a stable order; skips what is hidden, what programs put there, and links that lead out of the folder.</summary>
internal static class FolderWalk
{
    private const string PackageFolder = "node_modules";

    /// <param name="except">A folder that may lie within and is not entered.</param>
    public static IEnumerable<FoundFile> Files(string folder, string? except)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            yield break;
        }

        var excluded = except is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(except));
        var pending = new Stack<string>([root]);
        while (pending.TryPop(out var directory))
        {
            var files = Entries(directory, Directory.GetFiles).Where(file => !IsHidden(file) && StaysWithin(root, file));
            foreach (var file in files)
            {
                yield return new FoundFile(file, Path.GetRelativePath(root, file).Replace('\\', '/'));
            }

            // Pushed in reverse, so that they are taken in order. A linked folder could lead in a circle.
            foreach (var inner in Entries(directory, Directory.GetDirectories).Reverse())
            {
                var isSkipped = IsHidden(inner) || Path.GetFileName(inner) == PackageFolder || new DirectoryInfo(inner).LinkTarget is not null || inner == excluded;
                if (!isSkipped)
                {
                    pending.Push(inner);
                }
            }
        }
    }

    private static string[] Entries(string directory, Func<string, string[]> list)
    {
        try
        {
            var entries = list(directory);
            Array.Sort(entries, StringComparer.Ordinal);
            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be entered has nothing to offer.
            return [];
        }
    }

    private static bool IsHidden(string path) => Path.GetFileName(path) is ['.', ..] or ['~', '$', ..];

    private static bool StaysWithin(string root, string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is null)
        {
            return true;
        }

        try
        {
            var target = file.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return target is not null && Path.GetFullPath(target).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
