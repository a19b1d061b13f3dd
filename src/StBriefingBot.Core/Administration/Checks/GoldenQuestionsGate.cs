using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions.Evaluation;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration.Checks;

/// <summary>
/// Asks the golden questions of the live generation and of the new one. A question that is answered rightly now and would not be any more holds the new
/// one back. Without a live generation there is nothing to lose.
/// </summary>
public sealed class GoldenQuestionsGate(IPassageIndex live, IGoldenQuestions golden, AnswererOver over, TimeProvider time) : IGenerationGate
{
    private const int MostNamed = 20;

    /// <summary>What the live generation answered, so that it is asked once.</summary>
    private (int Generation, IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<AnswerGrade> Grades)? known;

    public async Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken)
    {
        var questions = await golden.ReadAsync(cancellationToken);
        var current = await live.CurrentAsync(cancellationToken);
        if (current is null || questions.Count == 0)
        {
            return new GateVerdict.Passed([]);
        }

        var cached = known is { } before && before.Generation == current.Number && before.Questions.Select(question => question.Id).SequenceEqual(questions.Select(question => question.Id))
            ? before.Grades
            : null;
        var total = questions.Count * (cached is null ? 2 : 1);
        var counter = new Counter(check.Progress, total);
        var asked = Task.Run(() => GradeAsync(check.Candidate, check.Library, questions, counter, cancellationToken), cancellationToken);
        var now = cached ?? await Task.Run(() => GradeAsync(live, check.Library, questions, counter, cancellationToken), cancellationToken);
        var then = await asked;
        known = (current.Number, questions, now);
        return Verdict(now, then);
    }

    private async Task<IReadOnlyList<AnswerGrade>> GradeAsync(
        IPassageIndex index, Library library, IReadOnlyList<EvaluationQuestion> questions, Counter counter, CancellationToken cancellationToken)
    {
        var (answerer, verifier) = over(index, library);
        return (await new EvaluateAnswers(answerer, verifier, index, time).ExecuteAsync(questions, counter.Part(), cancellationToken)).Grades;
    }

    private static GateVerdict Verdict(IReadOnlyList<AnswerGrade> now, IReadOnlyList<AnswerGrade> then)
    {
        var pairs = now.Zip(then).ToList();
        var lost = pairs.Where(pair => pair.First.Passed && !pair.Second.Passed).Select(pair => pair.Second).ToList();
        var won = pairs.Count(pair => !pair.First.Passed && pair.Second.Passed);
        var reworded = pairs.Count(pair => pair.First.Passed && pair.Second.Passed && pair.First.Answer.Text != pair.Second.Answer.Text);
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

    /// <summary>Adds up what two runs report side by side.</summary>
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
