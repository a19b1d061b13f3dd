using System.Diagnostics;
using StBriefingBot.CommandLine;

namespace StBriefingBot.Tests.CommandLine;

/// <summary>The real program, killed at each stage of a reindex or left without room on its disk: what answered before answers afterwards.</summary>
public sealed class KilledReindexTests : IDisposable
{
    private const string Question = "When was the Harbour Agreement signed?";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-killed-");

    public KilledReindexTests() => Write("harbour.md", "# The Harbour Agreement\n\nThe Harbour Agreement was signed in Lisbon on 4 March 1997.\n");

    private string[] Folders => ["--knowledge", Path.Combine(root.FullName, "knowledge"), "--data", Path.Combine(root.FullName, "data")];

    public void Dispose() => root.Delete(recursive: true);

    /// <param name="pipe">A file that nobody finishes writing: the program waits in the stage that reads it.</param>
    /// <param name="letThrough">How often it is read before.</param>
    [Theory]
    [InlineData("pier.md", 0)]
    [InlineData("pier.md", 1)]
    [InlineData("pier.md", 2)]
    [InlineData("evaluation/questions.yaml", 0)]
    public async Task Killed_while_comparing_scanning_reading_or_checking_it_leaves_the_old_generation_answering(string pipe, int letThrough)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(ExitCode.Done, (await RunAsync(["ask", Question])).ExitCode);
        Write("harbour.md", "# The Harbour Agreement\n\nThe Harbour Agreement was signed in Porto on 9 May 1998.\n");
        await MakePipeAsync(pipe);

        using var process = Start(["reindex"]);
        for (var i = 0; i < letThrough; i++)
        {
            await ServeAsync(pipe, "# The Pier Protocol\n\nThe Pier Protocol was signed in 2003.\n");
        }

        // Opening a pipe to write waits until somebody reads: the program is in that stage now.
        await using (await OpenAsync(pipe))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        File.Delete(PathOf(pipe));
        Assert.Contains("4 March 1997", (await RunAsync(["ask", Question])).Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await RunAsync(["reindex"])).ExitCode);
        Assert.Contains("9 May 1998", (await RunAsync(["ask", Question])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_room_on_the_disk_it_says_so_and_the_old_generation_answers()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(ExitCode.Done, (await RunAsync(["ask", Question])).ExitCode);
        Write("harbour.md", "# The Harbour Agreement\n\nThe Harbour Agreement was signed in Porto on 9 May 1998.\n");
        for (var i = 0; i < 200; i++)
        {
            Write($"{i}.txt", string.Concat(Enumerable.Range(0, 40).Select(line => $"Buoy {i} of row {line} was laid out near the lighthouse in {1900 + line}. ")));
        }

        // No file may grow beyond a quarter of a megabyte: writing fails as it does on a full disk.
        using var process = Start(["reindex"], "trap '' XFSZ; ulimit -f 512; exec \"$@\"");
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((int)ExitCode.Failed, process.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Contains("disk", error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("4 March 1997", (await RunAsync(["ask", Question])).Out, StringComparison.Ordinal);
    }

    private async Task ServeAsync(string pipe, string text)
    {
        await using var stream = await OpenAsync(pipe);
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private Task<FileStream> OpenAsync(string pipe) => Task.Run(() => new FileStream(PathOf(pipe), FileMode.Open, FileAccess.Write)).WaitAsync(TimeSpan.FromSeconds(60));

    private async Task MakePipeAsync(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        using var process = Process.Start("mkfifo", [PathOf(name)]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>What comes before and after is run in this process: only the one that is killed needs one of its own.</summary>
    private async Task<CommandLineRun.Outcome> RunAsync(string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(
            TextReader.Null, output, error, OutIsTerminal: false, ErrorIsTerminal: false, root.FullName, Path.Combine(root.FullName, "program"), Path.Combine(root.FullName, "user"), new Dictionary<string, string>(), TimeProvider.System);
        var exitCode = await StBotCommandLine.RunAsync([.. arguments, .. Folders], surroundings, replace: null, CancellationToken.None);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return new CommandLineRun.Outcome((ExitCode)exitCode, output.ToString(), error.ToString());
    }

    private Process Start(string[] arguments, string? shell = null)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "stbot.dll"), .. arguments, .. Folders];
        string[] whole = shell is null ? command : ["/bin/sh", "-c", shell, "stbot", .. command];
        var start = new ProcessStartInfo(whole[0], whole[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // The runtime's own memory tricks need files larger than the limit of the test.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    private string PathOf(string name) => Path.Combine(root.FullName, "knowledge", name);
}
