using System.Collections;
using System.Text;

namespace StBriefingBot.CommandLine;

/// <summary>Everything a command touches outside itself, so that tests run commands in memory.</summary>
/// <param name="In">Standard input, UTF-8.</param>
/// <param name="Out">Standard output, UTF-8 without byte order mark.</param>
/// <param name="Error">Standard error: messages and progress.</param>
/// <param name="OutIsTerminal">Whether a person reads <paramref name="Out"/>: colours and tables are allowed.</param>
/// <param name="ErrorIsTerminal">Whether a person reads <paramref name="Error"/>: a progress bar is allowed.</param>
/// <param name="WorkingDirectory">Where relative paths start.</param>
/// <param name="ProgramDirectory">Where the executable and what was published with it lie.</param>
/// <param name="UserDataDirectory">Where the user's programs keep their data.</param>
/// <param name="Environment">The environment variables.</param>
/// <param name="Time">The clock.</param>
internal sealed record Surroundings(
    TextReader In,
    TextWriter Out,
    TextWriter Error,
    bool OutIsTerminal,
    bool ErrorIsTerminal,
    string WorkingDirectory,
    string ProgramDirectory,
    string UserDataDirectory,
    IReadOnlyDictionary<string, string> Environment,
    TimeProvider Time)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Surroundings OfThisProcess()
    {
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        return new Surroundings(
            new StreamReader(Console.OpenStandardInput(), Console.IsInputRedirected ? Utf8 : Console.InputEncoding),
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected,
            System.Environment.CurrentDirectory,
            AppContext.BaseDirectory,
            System.Environment.GetFolderPath(System.Environment.SpecialFolder.LocalApplicationData, System.Environment.SpecialFolderOption.DoNotVerify),
            System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value ?? ""),
            TimeProvider.System);
    }

    /// <summary>The absolute form of a path a person typed.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>Several channels of one process write at once; a stream of its own accord refuses the second of them.</summary>
    private static TextWriter Writer(Stream stream) => TextWriter.Synchronized(new StreamWriter(stream, Utf8) { AutoFlush = true, NewLine = "\n" });
}
