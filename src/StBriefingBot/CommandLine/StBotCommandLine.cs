using System.CommandLine;
using System.CommandLine.Invocation;
using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.CommandLine;

/// <summary>The command line: every command, and the way from arguments to exit code.</summary>
internal static class StBotCommandLine
{
    private static readonly ParserConfiguration Parsing = new()
    {
        // A question may begin with @ or consist of short words with a dash.
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    /// <summary>Commands that need the word lists: those are read while the command line and the settings are.</summary>
    private static readonly string[] Answers = ["ask", "chat", "search", "verify", "serve", "answers", "quiz"];

    public static RootCommand Create(CommandRunner runner)
    {
        var root = new RootCommand("StBriefingBot answers questions on U.S.-Japan science and technology relations, each sentence with the passage it rests on. Without a command it serves.")
        {
            ChatCommand.Create(runner),
            AskCommand.Create(runner),
            QuizCommand.Create(runner),
            SearchCommand.Create(runner),
            VerifyCommand.Create(runner),
            ReindexCommand.Create(runner),
            GenerationsCommand.Create(runner),
            SourcesCommand.Create(runner),
            AuditCommand.Create(runner),
            EvalCommand.Create(runner),
            DoctorCommand.Create(runner),
            ServeCommand.Create(runner),
        };
        GlobalOptions.AddTo(root);
        ServeCommand.MakeDefault(root, runner);
        return root;
    }

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments without the program's name.</param>
    /// <param name="surroundings">Streams, folders, environment and clock.</param>
    /// <param name="replace">Lets tests put fakes in place of adapters; null in the program.</param>
    /// <param name="cancellationToken">Ends the command early; signals of the system do so as well.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Surroundings surroundings, Action<IServiceCollection>? replace, CancellationToken cancellationToken)
    {
        if (args.Any(Answers.Contains))
        {
            Thesaurus.Prefetch();
        }

        var parsed = Create(new CommandRunner(surroundings, replace)).Parse(args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return (int)await UsageErrors.TellAsync(parsed, surroundings.Error);
        }

        var invocation = new InvocationConfiguration
        {
            Output = surroundings.Out,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,

            // Two seconds by default: too short to finish the answers that a stop finds begun.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
        };
        return await parsed.InvokeAsync(invocation, cancellationToken);
    }
}
