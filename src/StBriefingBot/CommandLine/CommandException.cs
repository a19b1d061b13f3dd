namespace StBriefingBot.CommandLine;

/// <summary>Ends a command with a sentence for the person who typed it.</summary>
/// <param name="message">What was wrong and what to do. Shown as it is, so it must not carry internals.</param>
/// <param name="exitCode">What the process returns.</param>
internal sealed class CommandException(string message, ExitCode exitCode) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;
}
