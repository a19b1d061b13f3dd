using StBriefingBot.Core.Citations;

namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>Judges an answer by what is known about its question. Pure.</summary>
public sealed class AnswerGrader(IClaimVerifier verifier)
{
    /// <param name="question">What was asked and what is right.</param>
    /// <param name="answer">What the bot said.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="passages">The texts of the cited passages by id; quotes stand in for those that are missing.</param>
    public AnswerGrade Grade(EvaluationQuestion question, Answer answer, TimeSpan elapsed, IReadOnlyDictionary<string, string> passages)
    {
        var reasons = new List<string>();
        var answered = !answer.Abstained;
        var judged = question.Expect == Expectation.Answer || (question.Expect == Expectation.Either && answered) ? question.Must : [];
        var missing = Missing(judged, answer);
        var forbidden = Forbidden(question, answer);
        reasons.AddRange(answered ? missing.Select(fact => $"It does not say {string.Join(" or ", fact.Select(form => $"\"{form}\""))}.") : []);
        reasons.AddRange(forbidden.Select(fact => $"It says \"{fact}\", which it must not."));

        var falselyAnswered = answered && question.Expect == Expectation.Abstain;
        var falselyAbstained = !answered && question.Expect == Expectation.Answer;
        reasons.AddRange(falselyAnswered ? ["It answers although the library does not."] : falselyAbstained ? ["It abstains although the library answers."] : []);

        var (accepted, citations) = Citations(question, answer);
        if (citations > 0 && accepted == 0)
        {
            reasons.Add($"It cites {string.Join(", ", answer.Citations.Select(citation => citation.SourceId).Distinct())}; right would be {string.Join(" or ", question.Sources)}.");
        }

        var unverified = Unverified(answer, passages);
        reasons.AddRange(unverified.Select(sentence => $"What it cites does not support: {sentence.Text}"));
        return new AnswerGrade(
            question,
            answer,
            judged.Count - missing.Count,
            judged.Count,
            citations,
            accepted,
            answer.Sentences.Count,
            answer.Sentences.Count - unverified.Count,
            falselyAnswered || (answered && missing.Count > 0) || forbidden.Count > 0,
            falselyAbstained,
            elapsed,
            reasons);
    }

    private static List<IReadOnlyList<string>> Missing(IReadOnlyList<IReadOnlyList<string>> facts, Answer answer)
    {
        if (answer.Abstained)
        {
            return [.. facts];
        }

        var said = new StatedFacts(string.Join('\n', answer.Notes.Prepend(answer.ShortAnswer ?? "").Prepend(answer.Text)));
        return [.. facts.Where(alternatives => !alternatives.Any(said.State))];
    }

    /// <summary>Notes are left out: they may name a wrong value to warn of it.</summary>
    private static List<string> Forbidden(EvaluationQuestion question, Answer answer)
    {
        var said = new StatedFacts(answer.Text + "\n" + answer.ShortAnswer);
        return [.. question.MustNot.Where(said.State)];
    }

    private static (int Accepted, int Judged) Citations(EvaluationQuestion question, Answer answer) =>
        question.Sources.Count == 0 || question.Expect == Expectation.Abstain
            ? (0, 0)
            : (answer.Citations.Count(citation => question.Sources.Contains(citation.SourceId, StringComparer.OrdinalIgnoreCase)), answer.Citations.Count);

    private List<AnswerSentence> Unverified(Answer answer, IReadOnlyDictionary<string, string> passages) =>
        [.. answer.Sentences.Where(sentence => !IsVerified(sentence, answer, passages))];

    private bool IsVerified(AnswerSentence sentence, Answer answer, IReadOnlyDictionary<string, string> passages)
    {
        var cited = answer.Citations.Where(citation => sentence.Markers.Contains(citation.Marker)).ToList();
        return cited.Count > 0
            && verifier.Verify(sentence.Text, [.. cited.Select(citation => passages.GetValueOrDefault(citation.PassageId, citation.Quote))]).Kind == VerdictKind.Supported;
    }
}
