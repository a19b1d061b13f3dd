using System.CommandLine;
using System.Globalization;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot ask</c>: one question, or a stream of them.</summary>
internal static class AskCommand
{
    private const string DayFormat = "yyyy-MM-dd";

    public static Command Create(CommandRunner runner)
    {
        var question = FreeText.Argument("question", "The question, in English or Japanese.");
        var json = new Option<bool>("--json") { Description = "Print the answer as one JSON object." };
        var lines = new Option<bool>("--jsonl") { Description = "Read {\"id\",\"turns\":[\"…\"],\"lang\"?} per line from standard input; print one answer object per line, in the same order." };
        var language = new Option<string?>("--lang") { Description = "Answer in en or ja. Default: the question's language.", HelpName = "en|ja" };
        var asOf = new Option<string?>("--as-of") { Description = "Answer as the library stood on this day, such as 2021-06-01.", HelpName = "DATE" };
        var sources = new Option<string[]>("--source") { Description = "Answer from this source only; may be given several times.", HelpName = "ID", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        var command = new Command("ask", "Answer a question with citations.") { question, json, lines, language, asOf, sources };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var text = FreeText.Of(scope.Arguments, question);
            var streamed = scope.Arguments.GetValue(lines);
            if (streamed && text.Length > 0)
            {
                throw new CommandException("With --jsonl the questions come from standard input. Leave the question or --jsonl out.", ExitCode.Usage);
            }

            if (!streamed && text.Length == 0)
            {
                throw new CommandException("There is no question. Write one after `stbot ask`, for example: stbot ask \"When was the 1988 agreement signed?\"", ExitCode.Usage);
            }

            var defaults = await DefaultsAsync(scope, scope.Arguments.GetValue(language), scope.Arguments.GetValue(asOf), scope.Arguments.GetValue(sources) ?? [], streamed, cancellationToken);
            var readiness = scope.Service<IndexReadiness>();
            var opening = scope.Service<Once<Answering>>().Begin(cancellationToken);
            await readiness.EnsureAsync(scope.Error, cancellationToken);
            var answering = await opening;
            var isStale = readiness.BeginStaleCheck(cancellationToken);
            var exitCode = streamed
                ? await new AskLines(answering.Answerer, scope.Surroundings, scope.Options.Ask.Parallel).ExecuteAsync(defaults, cancellationToken)
                : await OneAsync(scope, answering.Answerer, new AskRequest([text], defaults.Language, defaults.AsOf, defaults.SourceIds) { Asker = TerminalChannel.SpeakerId }, scope.Arguments.GetValue(json), cancellationToken);
            await IndexReadiness.TellWhenStaleAsync(isStale, scope.Error);
            return exitCode;
        });
        return command;
    }

    private static async Task<ExitCode> OneAsync(CommandScope scope, IQuestionAnswerer answerer, AskRequest request, bool json, CancellationToken cancellationToken)
    {
        var time = scope.Surroundings.Time;
        var start = time.GetTimestamp();
        var answer = await answerer.ExecuteAsync(request, cancellationToken);
        var id = AnswerId.Of(request, answer);
        if (json)
        {
            await scope.Out.WriteLineAsync(OutputJson.Line(AnswerOutput.Of(OutputJson.Text(id), answer, time.GetElapsedTime(start)), OutputJson.Default.AnswerOutput));
        }
        else
        {
            scope.Service<ITerminal>().Write(AnswerLines.Of(answer, id));

            // A person may come back to it by its id. Kept once it is shown: opening the store takes a cold process longer than answering.
            var kept = await scope.Service<KeepAnswer>().ExecuteAsync(request, answer, TerminalChannel.LocalUser, TerminalChannel.ThisTerminal, isPrivate: true, cancellationToken);
            if (kept != id)
            {
                await scope.TellAsync($"Another answer is called {id}; this one is kept as {kept}.");
            }
        }

        return answer.Abstained ? ExitCode.Abstained : ExitCode.Done;
    }

    private static async Task<AskDefaults> DefaultsAsync(
        CommandScope scope, string? language, string? asOf, string[] sources, bool streamed, CancellationToken cancellationToken)
    {
        var code = LanguageCodes.FromTag(language);
        if (language is not null && code is null)
        {
            throw new CommandException($"--lang is \"{language}\"; the bot answers in en (English) or ja (Japanese).", ExitCode.Usage);
        }

        DateOnly? day = null;
        if (asOf is not null)
        {
            day = DateOnly.TryParseExact(asOf, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
                ? parsed
                : throw new CommandException($"--as-of is \"{asOf}\"; write a day as year-month-day, such as 2021-06-01.", ExitCode.Usage);
        }

        IReadOnlySet<string> known = new HashSet<string>();
        if (sources.Length > 0 || streamed)
        {
            known = await scope.Service<KnownSources>().AllAsync(cancellationToken);
            if (sources.FirstOrDefault(source => !known.Contains(source)) is { } unknown)
            {
                throw new CommandException($"There is no source \"{unknown}\".{DidYouMean.Sentence(unknown, known)} `stbot sources` lists them all.", ExitCode.Usage);
            }
        }

        return new AskDefaults(code, day, sources, known);
    }
}
