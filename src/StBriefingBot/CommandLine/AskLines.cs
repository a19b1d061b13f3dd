using System.Diagnostics;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.CommandLine;

/// <summary><c>ask --jsonl</c>: a stream of questions, answered in order; a bad line gets an answer that says why, and the run goes on.</summary>
internal sealed class AskLines(IQuestionAnswerer answerer, Surroundings surroundings, int parallel)
{
    public async Task<ExitCode> ExecuteAsync(AskDefaults defaults, CancellationToken cancellationToken)
    {
        var (answered, unusable) = (0, 0);
        await OrderedLines.RunAsync(
            surroundings.In,
            surroundings.Out,
            parallel,
            async (line, number, token) =>
            {
                switch (QuestionLine.Parse(line, defaults))
                {
                    case QuestionLine.Question question:
                        Interlocked.Increment(ref answered);
                        return await AnswerAsync(question, token);
                    case QuestionLine.Unusable bad:
                        Interlocked.Increment(ref unusable);
                        var failed = AnswerOutput.Failed(bad.Id, defaults.Language ?? LanguageCode.English, $"Line {number}: {bad.Reason}");
                        return OutputJson.Line(failed, OutputJson.Default.AnswerOutput);
                    default:
                        throw new UnreachableException();
                }
            },
            cancellationToken);
        if (unusable > 0)
        {
            await surroundings.Error.WriteLineAsync($"{unusable} of {answered + unusable} lines held no usable question; their answers say why in \"error\".");
        }

        return ExitCode.Done;
    }

    private async Task<string> AnswerAsync(QuestionLine.Question question, CancellationToken cancellationToken)
    {
        var start = surroundings.Time.GetTimestamp();
        var answer = await answerer.ExecuteAsync(question.Request, cancellationToken);
        var elapsed = surroundings.Time.GetElapsedTime(start);
        var id = question.Id ?? OutputJson.Text(AnswerId.Of(question.Request, answer));
        return OutputJson.Line(AnswerOutput.Of(id, answer, elapsed), OutputJson.Default.AnswerOutput);
    }
}
