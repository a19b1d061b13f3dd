using System.CommandLine;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot quiz</c>: a quiz in the terminal, in which a line that is no command is an answer.</summary>
internal static class QuizCommand
{
    private const string Start = "quiz-start";
    private const string Review = "quiz-review";
    private const string Mine = "quiz-mine";
    private const string Answer = "quiz-answer";
    private const string Ask = "ask";

    public static Command Create(CommandRunner runner)
    {
        var topic = new Argument<string?>("topic") { Description = "What about: a topic of the bank, or all.", Arity = ArgumentArity.ZeroOrOne };
        var difficulty = new Option<string?>("--difficulty") { Description = "How hard: easy, medium or hard. Default: mixed.", HelpName = "LEVEL" };
        var count = new Option<int?>("--count") { Description = "How many questions, 1 to 20. Default: 5.", HelpName = "N" };
        var language = new Option<string?>("--lang") { Description = "The language: en or ja. Default: the system's.", HelpName = "en|ja" };
        var command = new Command("quiz", "Quiz yourself on what the library says.")
        {
            topic, difficulty, count, language,
            Going(runner, "review", "Review what you are due to see again.", Review),
            Going(runner, "mine", "Show your results, what is due, and weak topics.", Mine),
        };
        runner.On(command, (scope, cancellationToken) =>
        {
            var options = new Dictionary<string, string>();
            Set(options, "topic", scope.Arguments.GetValue(topic));
            Set(options, "difficulty", scope.Arguments.GetValue(difficulty));
            Set(options, "count", scope.Arguments.GetValue(count)?.ToString());
            Set(options, "language", scope.Arguments.GetValue(language));
            return RunAsync(scope, Start, options, LanguageCodes.FromTag(scope.Arguments.GetValue(language)), cancellationToken);
        });
        return command;
    }

    private static Command Going(CommandRunner runner, string name, string description, string chatCommand)
    {
        var language = new Option<string?>("--lang") { Description = "The language: en or ja. Default: the system's.", HelpName = "en|ja" };
        var command = new Command(name, description) { language };
        runner.On(command, (scope, cancellationToken) => RunAsync(scope, chatCommand, [], LanguageCodes.FromTag(scope.Arguments.GetValue(language)), cancellationToken));
        return command;
    }

    private static async Task<ExitCode> RunAsync(CommandScope scope, string first, Dictionary<string, string> options, LanguageCode? language, CancellationToken cancellationToken)
    {
        await scope.Service<IndexReadiness>().EnsureAsync(scope.Error, cancellationToken);
        var chat = await scope.Service<Once<Chat>>().GetAsync(cancellationToken);
        var locale = language ?? ChatCommand.LocaleOf(scope.Surroundings.Environment);
        if (chat.Commands.Find(first) is null)
        {
            throw new CommandException($"The library at {scope.Location.Knowledge} brings no quiz questions. Put some into its folder quiz (config/README.md, Quiz questions).", ExitCode.Failed);
        }

        var terminal = scope.Service<ITerminal>();
        var opening = new CommandRequest(first, options, TerminalChannel.LocalUser, TerminalChannel.ThisTerminal, locale);
        var reply = await chat.Dispatcher.ExecuteAsync(opening, cancellationToken);
        terminal.Write(ReplyLines.Of(reply).Append(StyledLine.Blank));
        if (reply is Reply.Declined)
        {
            return ExitCode.Failed;
        }

        while (first != Mine && !IsOver(reply) && await terminal.ReadLineAsync(Labels.Prompt, cancellationToken) is { } line && !TerminalChannel.IsLeaving(line))
        {
            if (chat.Typed.Read(line, TerminalChannel.LocalUser, TerminalChannel.ThisTerminal, locale) is { } typed)
            {
                reply = await chat.Dispatcher.ExecuteAsync(AsAnswer(typed, line), cancellationToken);
                terminal.Write(ReplyLines.Of(reply).Append(StyledLine.Blank));
            }
        }

        return ExitCode.Done;
    }

    /// <summary>What is no command would be a question in the chat; here it is the answer to one.</summary>
    private static CommandRequest AsAnswer(CommandRequest typed, string line) => typed.Command == Ask && !line.TrimStart().StartsWith('/') && !line.TrimStart().StartsWith('／')
        ? typed with { Command = Answer, Options = new Dictionary<string, string> { ["answer"] = line.Trim() } }
        : typed;

    /// <summary>Over when nothing in the reply leads to an answer.</summary>
    private static bool IsOver(Reply reply) => reply is Reply.Done || (reply is Reply.CardShown card && card.Actions.Any(action => action.Command == Start) && card.Actions.All(action => action.Command != Answer));

    private static void Set(Dictionary<string, string> options, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            options[name] = value;
        }
    }
}
