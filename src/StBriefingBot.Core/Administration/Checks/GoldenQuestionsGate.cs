using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions.Evaluation;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration.Checks;

/// <summary>
/// Asks the golden questions of the new generation and holds the answers against those of the live one, which were kept when it was checked. A question that
/// is answered rightly now and would not be any more holds the new one back. Without a live generation there is nothing to lose.
/// </summary>
public sealed class GoldenQuestionsGate(IPassageIndex live, IGoldenQuestions golden, IGoldenRecords records, AnswererOver over, TimeProvider time) : IGenerationGate
{
    private const int MostNamed = 20;

    public async Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken)
    {
        var questions = await golden.ReadAsync(cancellationToken);
        var current = await live.CurrentAsync(cancellationToken);
        if (current is null || questions.Count == 0)
        {
            return new GateVerdict.Passed([]);
        }

        var known = await records.FindAsync(NameOf(current, questions), cancellationToken);
        var counter = new Counter(check.Progress, questions.Count * (known is null ? 2 : 1));
        var then = await GradeAsync(check.Candidate, check.Library, questions, counter, cancellationToken);
        var now = known ?? await RecordAsync(current, questions, await GradeAsync(live, check.Library, questions, counter, cancellationToken), cancellationToken);
        await RecordAsync(check.Generation, questions, then, cancellationToken);
        return Verdict(now, then);
    }

    /// <summary>In as many runs side by side as there are processors.</summary>
    private async Task<IReadOnlyList<AnswerGrade>> GradeAsync(
        IPassageIndex index, Library library, IReadOnlyList<EvaluationQuestion> questions, Counter counter, CancellationToken cancellationToken)
    {
        var (answerer, verifier) = over(index, library);
        var size = Math.Max(1, (questions.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount);
        var runs = questions.Chunk(size).Select(part => Task.Run(
            () => new EvaluateAnswers(answerer, verifier, index, time).ExecuteAsync(part, counter.Part(), cancellationToken), cancellationToken));
        return [.. (await Task.WhenAll(runs)).SelectMany(run => run.Grades)];
    }

    private async Task<IReadOnlyList<GoldenRecord>> RecordAsync(
        Generation generation, IReadOnlyList<EvaluationQuestion> questions, IReadOnlyList<AnswerGrade> grades, CancellationToken cancellationToken)
    {
        List<GoldenRecord> kept = [.. grades.Select(grade => new GoldenRecord(grade.Question.Id, grade.Passed, Hash(grade.Answer.Text)))];
        await records.KeepAsync(NameOf(generation, questions), kept, cancellationToken);
        return kept;
    }

    /// <summary>A number may be given out again, the questions may be edited, and another version of this program may answer otherwise.</summary>
    private static string NameOf(Generation generation, IReadOnlyList<EvaluationQuestion> questions)
    {
        var asked = string.Join('\n', questions.Select(question =>
            $"{question.Id} {string.Join('|', question.Turns)} {question.AsOf} {question.Expect} {string.Join('|', question.Must.SelectMany(fact => fact))} {string.Join('|', question.MustNot)} {string.Join('|', question.Sources)}"));
        return $"{generation.Number} {generation.BuiltAt.UtcTicks} {Hash(asked)} {typeof(GoldenQuestionsGate).Module.ModuleVersionId:N}";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static GateVerdict Verdict(IReadOnlyList<GoldenRecord> now, IReadOnlyList<AnswerGrade> then)
    {
        var pairs = now.Zip(then).ToList();
        var lost = pairs.Where(pair => pair.First.Passed && !pair.Second.Passed).Select(pair => pair.Second).ToList();
        var won = pairs.Count(pair => !pair.First.Passed && pair.Second.Passed);
        var reworded = pairs.Count(pair => pair.First.Passed && pair.Second.Passed && pair.First.Answer != Hash(pair.Second.Answer.Text));
        List<Bilingual> notes = [.. lost.Take(MostNamed).Select(CheckWording.GoldenLost)];
        if (won > 0)
        {
            notes.Add(CheckWording.GoldenWon(won));
        }

        if (reworded > 0)
        {
            notes.Add(CheckWording.GoldenReworded(reworded));
        }

        return lost.Count == 0 ? new GateVerdict.Passed(notes) : new GateVerdict.Failed(CheckWording.GoldenRefused(lost.Count, now.Count), notes);
    }

    /// <summary>Adds up what runs report side by side.</summary>
    private sealed class Counter(IProgress<(int Done, int Total)>? progress, int total)
    {
        private int done;

        public IProgress<int> Part() => new Each(this);

        private sealed class Each(Counter counter) : IProgress<int>
        {
            public void Report(int value) => counter.Add();
        }

        private void Add() => progress?.Report((Interlocked.Increment(ref done), total));
    }
}
