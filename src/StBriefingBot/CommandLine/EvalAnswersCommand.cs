using System.CommandLine;
using StBriefingBot.Adapters.Sources.Evaluation;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Questions.Evaluation;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot eval answers</c>: asks a set of questions and judges the answers.</summary>
internal static class EvalAnswersCommand
{
    public static Command Create(CommandRunner runner)
    {
        var file = new Argument<string>("file") { Description = "A question set such as knowledge/evaluation/questions.yaml." };
        var json = new Option<bool>("--json") { Description = "Print figures and every grade as one JSON object." };
        var verbose = new Option<bool>("--verbose") { Description = "Show question and answer of each that failed." };
        var floors = new Option<string?>("--floors") { Description = "A file of floors such as knowledge/evaluation/floors.yaml; exit code 1 when a figure misses one.", HelpName = "FILE" };
        var command = new Command("answers", "Ask a set of questions and judge the answers.") { file, json, verbose, floors };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var questions = await QuestionsAsync(scope, scope.Arguments.GetRequiredValue(file), cancellationToken);
            var demanded = scope.Arguments.GetValue(floors) is { } path ? await FloorsAsync(scope, path, cancellationToken) : new AnswerFloors();
            var readiness = scope.Service<IndexReadiness>();
            await readiness.EnsureAsync(scope.Error, cancellationToken);
            await IndexReadiness.TellWhenStaleAsync(readiness.BeginStaleCheck(cancellationToken), scope.Error);
            var evaluation = await EvaluateAsync(scope, questions, cancellationToken);
            var missed = demanded.Missed(evaluation);
            if (scope.Arguments.GetValue(json))
            {
                await scope.Out.WriteLineAsync(OutputJson.Line(AnswersEvaluationOutput.Of(evaluation, missed), OutputJson.Default.AnswersEvaluationOutput));
            }
            else
            {
                AnswersReport.Write(scope, evaluation, scope.Arguments.GetValue(verbose));
            }

            foreach (var sentence in missed)
            {
                await scope.TellAsync(sentence);
            }

            return missed.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static async Task<IReadOnlyList<EvaluationQuestion>> QuestionsAsync(CommandScope scope, string path, CancellationToken cancellationToken)
    {
        var set = await QuestionSetFile.ReadAsync(scope.Surroundings.Resolve(path), cancellationToken);
        foreach (var problem in set.Problems)
        {
            await scope.TellAsync($"{problem.File}{(problem.Line is { } line ? $":{line}" : "")}: {problem.Reason}");
        }

        return set.Questions.Count > 0
            ? set.Questions
            : throw new CommandException($"{path} holds no usable question. knowledge/evaluation/questions.yaml shows the form.", ExitCode.Usage);
    }

    private static async Task<AnswerFloors> FloorsAsync(CommandScope scope, string path, CancellationToken cancellationToken)
    {
        var (read, problems) = await FloorsFile.ReadAsync(scope.Surroundings.Resolve(path), AnswerFloors.Names, cancellationToken);
        return problems.Count == 0 ? AnswerFloors.From(read) : throw new CommandException(string.Join('\n', problems), ExitCode.Usage);
    }

    private static async Task<AnswersEvaluation> EvaluateAsync(CommandScope scope, IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellationToken)
    {
        var answering = await scope.Service<Once<Answering>>().GetAsync(cancellationToken);
        var evaluate = new EvaluateAnswers(answering.Answerer, answering.Verifier, scope.Service<IPassageIndex>(), scope.Surroundings.Time);
        return await ProgressBar.ShowAsync(
            scope.Surroundings, "asking", questions.Count, progress => evaluate.ExecuteAsync(questions, progress, cancellationToken));
    }
}
