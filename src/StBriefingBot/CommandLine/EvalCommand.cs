using System.CommandLine;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot eval</c>: how good answers and retrieval are.</summary>
internal static class EvalCommand
{
    public static Command Create(CommandRunner runner) => new("eval", "Measure the quality of answers or of retrieval.")
    {
        EvalAnswersCommand.Create(runner),
        EvalRetrievalCommand.Create(runner),
    };
}
