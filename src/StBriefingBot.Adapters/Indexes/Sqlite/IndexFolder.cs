using System.Globalization;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>
/// Where generations lie: <c>generation-000012.sqlite</c> each, <c>.building</c> behind the name of one under construction, and <c>live</c>, a small
/// file with the number of the one that answers. Files appear under their final name by renaming, so what has a final name is complete.
/// </summary>
internal sealed class IndexFolder(string path)
{
    private const string Prefix = "generation-";
    private const string Extension = ".sqlite";
    private const string BuildingExtension = ".building";
    private const string LiveName = "live";
    private const string LockName = "build.lock";

    public string Path { get; } = path;

    private string LivePath => System.IO.Path.Combine(Path, LiveName);

    public static string NameOf(int generation) => $"{Prefix}{generation:D6}{Extension}";

    public string FileOf(int generation) => System.IO.Path.Combine(Path, NameOf(generation));

    public string BuildingFileOf(int generation) => FileOf(generation) + BuildingExtension;

    /// <summary>The numbers of the complete files, newest first.</summary>
    public IReadOnlyList<int> Numbers() => Directory.Exists(Path)
        ? [.. Directory.EnumerateFiles(Path, $"{Prefix}*{Extension}").Select(NumberOf).OfType<int>().OrderDescending()]
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

    /// <summary>Makes a file built under its temporary name appear, after its contents have reached the disk.</summary>
    public void Publish(int generation)
    {
        using (var stream = new FileStream(BuildingFileOf(generation), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            stream.Flush(flushToDisk: true);
        }

        File.Move(BuildingFileOf(generation), FileOf(generation), overwrite: false);
    }

    /// <summary>Removes what builds that were killed left behind. Only the holder of the lock may.</summary>
    public void CleanUp()
    {
        foreach (var file in Directory.EnumerateFiles(Path, $"{Prefix}*{BuildingExtension}*"))
        {
            File.Delete(file);
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

    private static int? NumberOf(string file)
    {
        var name = System.IO.Path.GetFileName(file.AsSpan());
        return name.EndsWith(Extension, StringComparison.Ordinal)
            && int.TryParse(name[Prefix.Length..^Extension.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
