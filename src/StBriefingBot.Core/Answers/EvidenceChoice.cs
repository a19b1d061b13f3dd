namespace StBriefingBot.Core.Answers;

/// <summary>Narrows ranked evidence to what a composer may use: the best first, then what bears on the question as well.</summary>
internal static class EvidenceChoice
{
    private const int Most = 10;

    /// <summary>Own-language evidence is kept to where the best of it comes this near to the best of all.</summary>
    private const double OwnLanguageShare = 0.8;

    public static IReadOnlyList<Evidence> Choose(Question question, IReadOnlyList<Evidence> ranked, Evidence best)
    {
        var ownFirst = best;
        if (best.Passage.Language != question.Language)
        {
            var own = ranked.FirstOrDefault(evidence => evidence.Passage.Language == question.Language && Repetition.IsTranslation(evidence, best))
                ?? ranked.FirstOrDefault(evidence => evidence.Passage.Language == question.Language && evidence.HasAskedType
                && evidence.Coverage >= OwnLanguageShare * best.Coverage && evidence.Degrees.Zip(best.Degrees).All(pair => pair.First >= OwnLanguageShare * pair.Second));
            ownFirst = own ?? best;
        }

        var rest = ranked
            .Where(evidence => evidence != ownFirst && evidence.Passage.Language == ownFirst.Passage.Language && (evidence.HasAskedType || AskedType.CanGoUnmarked(question.Type)))
            .Take(Most - 1);
        return [ownFirst, .. rest];
    }
}
