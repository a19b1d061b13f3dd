namespace StBriefingBot.CommandLine;

/// <summary>What the process tells its caller.</summary>
internal enum ExitCode
{
    Done = 0,
    Failed = 1,

    /// <summary>The command line or the configuration is wrong.</summary>
    Usage = 2,

    /// <summary><c>ask</c>: the library does not support an answer.</summary>
    Abstained = 3,
}
