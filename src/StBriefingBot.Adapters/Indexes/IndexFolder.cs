using System.Globalization;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>
/// Where generations lie: <c>generation-000012.sqlite</c> each, a file or a folder, <c>.building</c> behind the name of one under construction, and
/// <c>live</c>, a small file with the number of the one that answers. They appear under their final name by renaming, so what has a final name is complete.
/// </summary>
/// <param name="path">The folder.</param>
/// <param name="extension">What the names of generations end with.</param>
internal sealed class IndexFolder(string path, string extension)
{
    private const string Prefix = "generation-";
    private const string BuildingExtension = ".building";
    private const string LiveName = "live";
    private const string LockName = "build.lock";
    private const int KeptGenerations = 3;

    public string Path { get; } = path;

    private string LivePath => System.IO.Path.Combine(Path, LiveName);

    private string NameOf(int generation) => $"{Prefix}{generation:D6}{extension}";

    public string FileOf(int generation) => System.IO.Path.Combine(Path, NameOf(generation));

    public string BuildingFileOf(int generation) => FileOf(generation) + BuildingExtension;

    /// <summary>The numbers of the complete ones, newest first.</summary>
    public IReadOnlyList<int> Numbers() => Directory.Exists(Path)
        ? [.. Directory.EnumerateFileSystemEntries(Path, $"{Prefix}*{extension}").Select(NumberOf).OfType<int>().OrderDescending()]
        : [];

    /// <summary>The generation that answers; null when none was ever made live.</summary>
    /// <exception cref="PassageIndexException">The file that names it cannot be read.</exception>
    public int? Live()
    {
        string text;
        try
        {
            text = File.ReadAllText(LivePath);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PassageIndexException($"{LivePath} cannot be read ({exception.Message}). Check its permissions.", exception);
        }

        return int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new PassageIndexException($"{LivePath} should hold the number of a generation and does not. Run stbot reindex, or stbot generations rollback.");
    }

    public void MakeLive(int generation)
    {
        var written = LivePath + ".new";
        using (var stream = new FileStream(written, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes($"{generation}\n"));
            stream.Flush(flushToDisk: true);
        }

        File.Move(written, LivePath, overwrite: true);
    }

    /// <summary>Makes what was built under its temporary name appear, after its contents have reached the disk.</summary>
    public void Publish(int generation)
    {
        var built = BuildingFileOf(generation);
        if (Directory.Exists(built))
        {
            // Its files were flushed by who wrote them.
            Directory.Move(built, FileOf(generation));
            return;
        }

        using (var stream = new FileStream(built, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            stream.Flush(flushToDisk: true);
        }

        File.Move(built, FileOf(generation), overwrite: false);
    }

    /// <summary>Removes what builds that were killed left behind. Only the holder of the lock may.</summary>
    public void CleanUp()
    {
        foreach (var left in Directory.EnumerateFileSystemEntries(Path, $"{Prefix}*{BuildingExtension}*"))
        {
            Delete(left);
        }
    }

    public int NextNumber() => Numbers().Append(LiveOrNone()).Max() + 1;

    /// <exception cref="PassageIndexException">That generation is not kept.</exception>
    public void Require(int generation)
    {
        var kept = Numbers();
        if (!kept.Contains(generation))
        {
            throw new PassageIndexException(
                kept.Count == 0 ? "There is no generation yet. Run stbot reindex." : $"There is no generation {generation}. Kept are {string.Join(", ", kept)}.");
        }
    }

    /// <summary>Deletes a generation. Only the holder of the lock may.</summary>
    /// <exception cref="PassageIndexException">It is not kept, answers questions, or cannot be deleted while it is read.</exception>
    public void Discard(int generation)
    {
        Require(generation);
        if (Live() == generation)
        {
            throw new PassageIndexException($"Generation {generation} answers questions now. Roll back to another one first.");
        }

        try
        {
            Delete(FileOf(generation));
        }
        catch (IOException exception)
        {
            throw new PassageIndexException($"Generation {generation} is still being read ({exception.Message.TrimEnd('.')}). Try again later.", exception);
        }
    }

    /// <summary>Deletes all but the newest three and the live one. Only the holder of the lock may.</summary>
    public void Prune(int live)
    {
        foreach (var number in Numbers().Skip(KeptGenerations).Where(number => number != live))
        {
            try
            {
                Delete(FileOf(number));
            }
            catch (IOException)
            {
                // Another process still reads it, and this system does not delete open files; the next switch tries again.
            }
        }
    }

    /// <summary>Keeps other processes from building, switching or deleting until it is disposed; the system frees it when a process dies.</summary>
    /// <exception cref="PassageIndexException">Another process holds it, or the folder cannot be written.</exception>
    public IDisposable Lock()
    {
        try
        {
            Directory.CreateDirectory(Path);
            return new FileStream(System.IO.Path.Combine(Path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new PassageIndexException($"The index folder {Path} cannot be written. Check its permissions, or choose another with --data.", exception);
        }
        catch (IOException exception) when (Directory.Exists(Path))
        {
            throw new PassageIndexException($"Another process is building the index in {Path}. Wait until it is done and try again.", exception);
        }
        catch (IOException exception)
        {
            throw new PassageIndexException($"The index folder {Path} cannot be made ({exception.Message}). Choose another with --data.", exception);
        }
    }

    /// <summary>A folder first loses its name, so that nobody takes half of it for a generation.</summary>
    private static void Delete(string generation)
    {
        if (!Directory.Exists(generation))
        {
            File.Delete(generation);
            return;
        }

        var leaving = generation.EndsWith(BuildingExtension, StringComparison.Ordinal) ? generation : generation + BuildingExtension;
        if (leaving != generation)
        {
            Directory.Move(generation, leaving);
        }

        Directory.Delete(leaving, recursive: true);
    }

    /// <summary>A broken pointer must not keep a new generation from being built: that is what mends it.</summary>
    private int LiveOrNone()
    {
        try
        {
            return Live() ?? 0;
        }
        catch (PassageIndexException)
        {
            return 0;
        }
    }

    private int? NumberOf(string file)
    {
        var name = System.IO.Path.GetFileName(file.AsSpan());
        return name.EndsWith(extension, StringComparison.Ordinal)
            && int.TryParse(name[Prefix.Length..^extension.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
