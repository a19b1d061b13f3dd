using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.Adapters.Sources.Quizzes;

/// <summary>The authored items of a library: every <c>quiz/*.yaml</c> in its folder, in the order of the names.</summary>
public sealed class QuizFolder(string knowledgeFolder) : IQuizBankReader
{
    private const string Folder = "quiz";

    public async Task<QuizBank> ReadAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(knowledgeFolder, Folder);
        if (!Directory.Exists(folder))
        {
            return QuizBank.Empty;
        }

        var topics = new List<QuizTopic>();
        var items = new List<PlacedItem>();
        var findings = new List<Finding>();
        var taken = new Dictionary<string, PlacedItem>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var name = $"{Folder}/{Path.GetFileName(path)}";
            var (text, problem) = await TextFile.ReadAsync(path, Extent.Whole, cancellationToken);
            if (text is null)
            {
                findings.Add(new Finding(name, null, FindingSeverity.Error, problem!));
                continue;
            }

            var file = QuizFile.Read(name, text);
            findings.AddRange(file.Findings);
            topics.AddRange(file.Topics.Where(topic => topics.TrueForAll(known => known.Id != topic.Id)));
            foreach (var placed in file.Items)
            {
                if (taken.TryAdd(placed.Item.Id, placed))
                {
                    items.Add(placed);
                }
                else
                {
                    var first = taken[placed.Item.Id];
                    findings.Add(new Finding(name, placed.Line, FindingSeverity.Error, $"The id '{placed.Item.Id}' is already used in {first.File}, line {first.Line}; give this item another. It is left out until then."));
                }
            }
        }

        return new QuizBank(topics, items, findings);
    }
}
