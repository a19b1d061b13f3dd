using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using StBriefingBot.Adapters.Sources.Folders;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Reads PDF through the program <c>pdftotext</c> where the machine has it: a process of its own, bounded in time, memory and output.</summary>
internal sealed class PdfReader(string program, TimeSpan timeLimit) : IDocumentReader
{
    public static readonly PdfReader Instance = new("pdftotext", TimeSpan.FromSeconds(60));

    private const int OpeningInPages = 2;

    /// <summary>Characters; more than any document a person reads, less than what harms the machine.</summary>
    private const int LongestText = 50 * 1024 * 1024;

    /// <summary>Of address space: far beyond what a document of the largest size takes.</summary>
    private const int MemoryInKilobytes = 1024 * 1024;

    private const int ProcessorSeconds = 60;

    public bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe"))));

    public async Task<DocumentOutcome> ReadAsync(string path, Extent extent, CancellationToken cancellationToken)
    {
        if (!IsInstalled)
        {
            return new DocumentOutcome.Unreadable("PDF files are read through the program 'pdftotext', which is not installed; install poppler-utils, or save the document as text, HTML or Markdown.");
        }

        if (new FileInfo(path).Length > TextFile.LargestInBytes)
        {
            return new DocumentOutcome.Unreadable($"The file is larger than {TextFile.LargestInBytes / (1024 * 1024)} MB; split it into smaller files.");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeLimit);
        try
        {
            return await RunAsync(path, extent, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DocumentOutcome.Unreadable($"Reading the PDF took longer than {timeLimit.TotalSeconds:F0} seconds and was stopped; save the document as text.");
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException)
        {
            return new DocumentOutcome.Unreadable($"'{program}' could not be run ({exception.Message.TrimEnd('.')}); save the document as text.");
        }
    }

    private async Task<DocumentOutcome> RunAsync(string path, Extent extent, CancellationToken cancellationToken)
    {
        string[] pages = extent == Extent.Opening ? ["-l", $"{OpeningInPages}"] : [];
        string[] command = [.. Limited(), program, "-enc", "UTF-8", "-q", .. pages, Path.GetFullPath(path), "-"];
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("no process was started");
        try
        {
            // The error stream is drained so that the program never waits for it; its words are for specialists.
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var text = await BoundedAsync(process.StandardOutput, cancellationToken);
            if (text is null)
            {
                return new DocumentOutcome.Unreadable("The PDF holds more text than can be read at once; split it into smaller files.");
            }

            await errors;
            await process.WaitForExitAsync(cancellationToken);
            return string.IsNullOrWhiteSpace(text.Replace('\f', ' '))
                ? new DocumentOutcome.Unreadable(process.ExitCode == 0
                    ? "The PDF holds no text, only pictures of pages; run text recognition over it first."
                    : "The PDF is damaged or protected by a password; save it again without protection.")
                : new DocumentOutcome.Read(new PlainTextFormat().Read(PrintedParagraphs.Parted(RunningHeads.Removed(Marks.Removed(text.Replace("\r\n", "\n", StringComparison.Ordinal))))));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>The shell sets the limits of memory and processor time and then becomes the program; Windows has no such shell, and the time limit holds there alone.</summary>
    private static string[] Limited() =>
        OperatingSystem.IsWindows() ? [] : ["/bin/sh", "-c", $"ulimit -v {MemoryInKilobytes} 2>/dev/null; ulimit -t {ProcessorSeconds} 2>/dev/null; exec \"$@\"", "pdftotext"];

    private static async Task<string?> BoundedAsync(StreamReader output, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (var read = await output.ReadAsync(buffer, cancellationToken); read > 0; read = await output.ReadAsync(buffer, cancellationToken))
        {
            text.Append(buffer, 0, read);
            if (text.Length > LongestText)
            {
                return null;
            }
        }

        return text.ToString();
    }
}
