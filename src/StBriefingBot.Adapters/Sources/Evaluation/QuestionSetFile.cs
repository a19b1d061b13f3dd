using System.Globalization;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Adapters.Sources.Yaml;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Adapters.Sources.Evaluation;

/// <summary>Reads a question set such as <c>knowledge/evaluation/questions.yaml</c>.</summary>
public static class QuestionSetFile
{
    private const string Key = "questions";

    /// <summary>What can be read; the rest is listed with its line.</summary>
    public static async Task<QuestionSet> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var (text, problem) = await TextFile.ReadAsync(path, Extent.Whole, cancellationToken);
        return text is null ? new QuestionSet([], [new QuestionSetProblem(path, null, problem!)]) : Parse(path, text);
    }

    internal static QuestionSet Parse(string file, string text)
    {
        var (entries, broken) = YamlList.Read(file, text, Key);
        var problems = broken.Select(unreadable => new QuestionSetProblem(file, unreadable.Line, unreadable.Reason)).ToList();
        var questions = new List<EvaluationQuestion>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var question = Question(entry, file, problems);
            problems.AddRange(entry.Problems.Select(unreadable => new QuestionSetProblem(file, unreadable.Line, unreadable.Reason)));
            if (question is null)
            {
                continue;
            }

            if (!lines.TryAdd(question.Id, entry.Line))
            {
                problems.Add(new QuestionSetProblem(file, entry.Line, $"The id '{question.Id}' is already used in line {lines[question.Id]}; give this question another. It is left out until then."));
                continue;
            }

            questions.Add(question);
        }

        return new QuestionSet(questions, problems);
    }

    private static EvaluationQuestion? Question(YamlEntry entry, string file, List<QuestionSetProblem> problems)
    {
        var id = entry.Required("id");
        var turns = entry.Texts("turns");
        if (turns.Count == 0)
        {
            problems.Add(new QuestionSetProblem(file, entry.Line, "The question has no 'turns'; add a list of what the person types. It is left out until then."));
        }

        var language = LanguageCodes.FromTag(entry.Text("language"));
        if (language is null)
        {
            problems.Add(new QuestionSetProblem(file, entry.Line, "The question has no 'language' of en or ja; add it. It is left out until then."));
        }

        if (!TryDay(entry.Text("as_of"), out var asOf))
        {
            problems.Add(new QuestionSetProblem(file, entry.Line, $"'as_of' is '{entry.Text("as_of")}'; write a day as YYYY-MM-DD. The question is left out until then."));
            return null;
        }

        return id.Length == 0 || turns.Count == 0 || language is null
            ? null
            : new EvaluationQuestion(
                id,
                entry.Text("kind") ?? "other",
                language.Value,
                turns,
                asOf,
                entry.TextLists("must"),
                entry.Texts("must_not"),
                entry.Texts("sources"),
                entry.Word("expect", Expectation.Answer));
    }

    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = null;
        if (text is null)
        {
            return true;
        }

        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = read ? date : null;
        return read;
    }
}
