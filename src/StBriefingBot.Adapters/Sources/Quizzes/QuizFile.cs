using StBriefingBot.Adapters.Sources.Yaml;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;
using YamlDotNet.Core;

namespace StBriefingBot.Adapters.Sources.Quizzes;

/// <summary>Reads a file of items such as <c>quiz/space.yaml</c>: <c>topic</c>, <c>name</c> and a list <c>items</c>.</summary>
internal static class QuizFile
{
    private const string ItemsKey = "items";

    public static QuizBank Read(string file, string text)
    {
        var (topic, problem) = Topic(file, text);
        if (topic is null)
        {
            return new QuizBank([], [], [problem!]);
        }

        var (entries, broken) = YamlList.Read(file, text, ItemsKey);
        var findings = broken.Select(Error).ToList();
        var items = new List<PlacedItem>();
        foreach (var entry in entries)
        {
            var (item, faults) = QuizItemEntry.Read(entry, topic.Id);
            findings.AddRange(entry.Problems.Select(Error));
            findings.AddRange(faults.Select(fault => new Finding(file, entry.Line, FindingSeverity.Error, fault)));
            if (item is null || entry.Problems.Count > 0)
            {
                continue;
            }

            findings.AddRange(ItemChecks.Of(item).Select(check => new Finding(file, entry.Line, check.Severity, $"The item '{item.Id}': {check.Sentence}")));
            if (ItemChecks.Of(item).All(check => check.Severity != FindingSeverity.Error))
            {
                items.Add(new PlacedItem(item, file, entry.Line));
            }
        }

        return new QuizBank([topic], items, findings);
    }

    /// <summary>Read in its own right: one broken item must not cost the file its topic.</summary>
    private static (QuizTopic? Topic, Finding? Problem) Topic(string file, string text)
    {
        var lines = text.Split('\n');
        var head = string.Join('\n', lines.TakeWhile(line => !line.StartsWith(ItemsKey + ":", StringComparison.Ordinal)));
        try
        {
            if (YamlValue.Parse(head) is YamlValue.Fields fields)
            {
                var entry = new YamlEntry(file, fields, 0);
                if (entry.Text("topic") is { } id)
                {
                    var name = entry.Group("name");
                    return (new QuizTopic(id, new Bilingual(name?.Text("en") ?? id, name?.Text("ja") ?? id)), null);
                }
            }
        }
        catch (YamlException exception)
        {
            return (null, new Finding(file, (int)exception.Start.Line, FindingSeverity.Error, YamlList.Sentence(exception)));
        }

        return (null, new Finding(file, 1, FindingSeverity.Error, "The file has no 'topic' above its items; add a line such as 'topic: space'. Nothing of it is used until then."));
    }

    private static Finding Error(ReadOutcome.Unreadable problem) => new(problem.File, problem.Line, FindingSeverity.Error, problem.Reason);
}
