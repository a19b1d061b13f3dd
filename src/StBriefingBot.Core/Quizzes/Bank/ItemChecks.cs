using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record ItemProblem(FindingSeverity Severity, string Sentence);

/// <summary>What an item must be to be asked, and what gives its answer away.</summary>
public static class ItemChecks
{
    private const int FewestParts = 3;
    private const int MostParts = 6;
    private const int MostOptions = 5;

    /// <summary>A right option that is so much longer than each of the others, in letters, is found without knowing the answer.</summary>
    private const double GiveawayRatio = 1.6;

    private const int GiveawayLetters = 20;

    private static readonly LanguageCode[] Languages = [LanguageCode.English, LanguageCode.Japanese];

    public static IEnumerable<ItemProblem> Of(QuizItem item)
    {
        var spoken = Languages.Where(item.Speaks).ToList();
        if (spoken.Count == 0)
        {
            return [Error("it has no question in any language; add 'question'.")];
        }

        return spoken.SelectMany(language => InLanguage(item, language)).Concat(Task(item.Task, spoken));
    }

    private static IEnumerable<ItemProblem> InLanguage(QuizItem item, LanguageCode language)
    {
        if (item.Evidence.Any(evidence => evidence.Text.In(language).Length == 0))
        {
            yield return Error($"a statement of its evidence is missing in '{language.Tag()}'; copy it from the digest of that language.");
        }

        if (item.Explanation.In(language).Length == 0)
        {
            yield return Error($"its explanation is missing in '{language.Tag()}'; add it.");
        }
    }

    private static IEnumerable<ItemProblem> Task(QuizTask task, IReadOnlyList<LanguageCode> spoken) => task switch
    {
        QuizTask.MultipleChoice choice => spoken.SelectMany(language => Choice(choice, language)),
        QuizTask.TrueFalse { IsTrue: false, Correction: null } => [Error("the statement is false, so 'correction' must say what is true.")],
        QuizTask.TrueFalse { Correction: { } correction } => Complete("correction", [correction], spoken),
        QuizTask.ShortAnswer answer => spoken.Where(language => (language == LanguageCode.Japanese ? answer.Japanese : answer.English).Count == 0)
            .Select(language => Error($"'accepted' names no answer in '{language.Tag()}'; add one.")),
        QuizTask.Cloze cloze => Cloze(cloze, spoken),
        QuizTask.Order order => Parts("sequence", order.Sequence, spoken),
        QuizTask.Match match => Parts("left", [.. match.Pairs.Select(pair => pair.Left)], spoken).Concat(Parts("right", [.. match.Pairs.Select(pair => pair.Right)], spoken)),
        _ => [],
    };

    private static IEnumerable<ItemProblem> Choice(QuizTask.MultipleChoice choice, LanguageCode language)
    {
        var options = choice.Options.Select(option => option.In(language)).ToList();
        if (options.Count is < 2 or > MostOptions)
        {
            yield return Error($"it has {options.Count} options; give it 2 to {MostOptions}.");
            yield break;
        }

        foreach (var problem in Complete("options", choice.Options, [language]).Concat(Different("options", options)))
        {
            yield return problem;
        }

        var longest = options.Where((_, i) => i != choice.Correct).Max(option => option.Length);
        var right = options[choice.Correct].Length;
        if (right > longest * GiveawayRatio && right - longest > GiveawayLetters)
        {
            yield return new ItemProblem(FindingSeverity.Warning, $"its right option is much longer than the others in '{language.Tag()}', which gives it away; shorten it or lengthen them.");
        }
    }

    private static IEnumerable<ItemProblem> Cloze(QuizTask.Cloze cloze, IReadOnlyList<LanguageCode> spoken)
    {
        var counts = spoken.Select(language => ClozeText.Read(cloze.Text.In(language)).Blanks).ToList();
        if (counts.Exists(blanks => blanks.Count == 0 || blanks.Any(forms => forms.Count == 0)))
        {
            yield return Error("its cloze needs a blank such as {{1988}} in each language.");
        }
        else if (counts.Select(blanks => blanks.Count).Distinct().Count() > 1)
        {
            yield return Error("its cloze has more blanks in one language than in the other.");
        }
    }

    private static IEnumerable<ItemProblem> Parts(string field, IReadOnlyList<Bilingual> parts, IReadOnlyList<LanguageCode> spoken) => parts.Count is < FewestParts or > MostParts
        ? [Error($"'{field}' has {parts.Count} entries; give it {FewestParts} to {MostParts}.")]
        : Complete(field, parts, spoken).Concat(spoken.SelectMany(language => Different(field, [.. parts.Select(part => part.In(language))])));

    private static IEnumerable<ItemProblem> Complete(string field, IReadOnlyList<Bilingual> texts, IReadOnlyList<LanguageCode> spoken) =>
        spoken.Where(language => texts.Any(text => text.In(language).Length == 0)).Select(language => Error($"'{field}' lacks a text in '{language.Tag()}'; add it."));

    private static IEnumerable<ItemProblem> Different(string field, IReadOnlyList<string> texts)
    {
        if (texts.Select(text => TextFolding.Fold(text)).Distinct(StringComparer.Ordinal).Count() < texts.Count)
        {
            yield return Error($"two entries of '{field}' are the same; make them differ.");
        }
    }

    private static ItemProblem Error(string sentence) => new(FindingSeverity.Error, sentence);
}
