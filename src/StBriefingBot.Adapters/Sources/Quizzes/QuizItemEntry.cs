using System.Globalization;
using StBriefingBot.Adapters.Sources.Yaml;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.Adapters.Sources.Quizzes;

/// <summary>An item from its entry in the file.</summary>
internal static class QuizItemEntry
{
    private const string Kinds = "multiple-choice, true-false, short-answer, cloze, order, match";

    /// <summary>The item, or null with what is wrong; what is wrong with single fields is noted in the entry.</summary>
    public static (QuizItem? Item, IReadOnlyList<string> Faults) Read(YamlEntry entry, string topic)
    {
        var faults = new List<string>();
        var id = entry.Required("id");
        if (!int.TryParse(entry.Text("difficulty"), NumberStyles.None, CultureInfo.InvariantCulture, out var difficulty) || difficulty is < QuizItem.Easiest or > QuizItem.Hardest)
        {
            faults.Add($"'difficulty' must be 1, 2 or 3. The item is left out until then.");
        }

        var evidence = entry.Groups("evidence").Select(group => new QuizEvidence(group.Required("source"), Texts(group))).ToList();
        if (evidence.Count == 0)
        {
            faults.Add("The item has no 'evidence'; add the statement it stands on, word for word, with its source. It is left out until then.");
        }

        var question = Both(entry, "question", faults);
        var explanation = Both(entry, "explanation", faults);
        var task = Task(entry, faults);
        return task is null || faults.Count > 0 || id.Length == 0 ? (null, faults) : (new QuizItem(id, topic, difficulty, evidence, question, task, explanation), []);
    }

    private static QuizTask? Task(YamlEntry entry, List<string> faults)
    {
        switch (entry.Text("kind"))
        {
            case "multiple-choice":
                var options = entry.Groups("options");
                var correct = options.Select((option, i) => (option, i)).Where(pair => IsTrue(pair.option.Text("correct"))).Select(pair => pair.i).ToList();
                if (correct.Count != 1)
                {
                    faults.Add($"Exactly one of the options must have 'correct: true'; {correct.Count} have. The item is left out until then.");
                    return null;
                }

                return new QuizTask.MultipleChoice([.. options.Select(Texts)], correct[0]);
            case "true-false":
                if (entry.Text("answer") is not ("true" or "false"))
                {
                    faults.Add("'answer' must be true or false. The item is left out until then.");
                    return null;
                }

                return new QuizTask.TrueFalse(IsTrue(entry.Text("answer")), entry.Group("correction") is { } correction ? Texts(correction) : null);
            case "short-answer":
                return entry.Group("accepted") is { } accepted ? new QuizTask.ShortAnswer(accepted.Texts("en"), accepted.Texts("ja")) : Missing("accepted");
            case "cloze":
                return entry.Group("cloze") is { } cloze ? new QuizTask.Cloze(Texts(cloze)) : Missing("cloze");
            case "order":
                return new QuizTask.Order([.. entry.Groups("sequence").Select(Texts)]);
            case "match":
                return new QuizTask.Match([.. entry.Groups("pairs").Select(pair => new MatchingPair(Both(pair, "left", faults), Both(pair, "right", faults)))]);
            case var other:
                faults.Add($"'kind' is '{other}'; it must be one of {Kinds}. The item is left out until then.");
                return null;
        }

        QuizTask? Missing(string field)
        {
            faults.Add($"The item has no '{field}'. It is left out until then.");
            return null;
        }
    }

    private static Bilingual Both(YamlEntry entry, string key, List<string> faults)
    {
        if (entry.Group(key) is { } group)
        {
            return Texts(group);
        }

        if (!entry.Has(key))
        {
            faults.Add($"The item has no '{key}' with 'en' and 'ja'. It is left out until then.");
        }

        return new Bilingual("", "");
    }

    private static Bilingual Texts(YamlEntry group) => new(group.Text("en") ?? "", group.Text("ja") ?? "");

    private static bool IsTrue(string? text) => text == "true";
}
