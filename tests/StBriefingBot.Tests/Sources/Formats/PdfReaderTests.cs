using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Tests.Sources.Formats;

/// <summary>The program is a shell script here: what is tested is how it is run, not how it reads PDF.</summary>
public sealed class PdfReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string pdf;

    public PdfReaderTests() => pdf = folder.Write("a b.pdf", "%PDF");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_the_program_the_sentence_says_what_to_install()
    {
        var outcome = await new PdfReader("no-such-program", TimeSpan.FromSeconds(5)).ReadAsync(pdf, Extent.Whole, CancellationToken.None);

        Assert.Contains("install poppler-utils", Assert.IsType<DocumentOutcome.Unreadable>(outcome).Reason, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task The_programs_output_is_read_page_by_page()
    {
        var outcome = await RunAsync("printf 'Page one.\\n\\fPage two.\\n\\f'; echo noise >&2");

        var blocks = Assert.IsType<DocumentOutcome.Read>(outcome).Document.Blocks.Where(block => block.Kind == RawBlockKind.Paragraph);
        Assert.Equal([("Page one.", 1), ("Page two.", 2)], blocks.Select(block => (block.Text, block.Page!.Value)));
    }

    [UnixFact]
    public async Task The_file_is_named_as_one_argument_whatever_its_name()
    {
        var outcome = await RunAsync("printf '%s' \"$4\"");

        Assert.Equal(pdf, Assert.Single(Assert.IsType<DocumentOutcome.Read>(outcome).Document.Blocks).Text);
    }

    [UnixFact]
    public async Task A_program_that_does_not_end_is_stopped()
    {
        var outcome = await RunAsync("exec tail -f /dev/null", TimeSpan.FromMilliseconds(200));

        Assert.Contains("was stopped", Assert.IsType<DocumentOutcome.Unreadable>(outcome).Reason, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Endless_output_is_stopped() =>
        Assert.Contains("more text than", Assert.IsType<DocumentOutcome.Unreadable>(await RunAsync("exec yes")).Reason, StringComparison.Ordinal);

    [UnixFact]
    public async Task A_scanned_or_damaged_file_is_told_apart()
    {
        Assert.Contains("only pictures", Assert.IsType<DocumentOutcome.Unreadable>(await RunAsync("printf '\\f'")).Reason, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.IsType<DocumentOutcome.Unreadable>(await RunAsync("exit 1")).Reason, StringComparison.Ordinal);
    }

    private async Task<DocumentOutcome> RunAsync(string script, TimeSpan? limit = null)
    {
        var program = folder.Write("program", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return await new PdfReader(program, limit ?? TimeSpan.FromSeconds(30)).ReadAsync(pdf, Extent.Whole, CancellationToken.None);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "The stand-in program is a shell script." : null;
    }
}
