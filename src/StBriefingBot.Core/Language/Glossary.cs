namespace StBriefingBot.Core.Language;

/// <summary>A bilingual term: official forms, acronym, what else people write, and a definition in each language.</summary>
public sealed record GlossaryTerm(
    string English,
    string Japanese,
    string? Acronym,
    IReadOnlyList<string> EnglishVariants,
    IReadOnlyList<string> JapaneseVariants,
    string DefinitionEnglish,
    string DefinitionJapanese,
    string Category)
{
    /// <summary>Every way the term is written, official forms first.</summary>
    public IEnumerable<string> Forms
    {
        get
        {
            yield return English;
            yield return Japanese;
            if (Acronym is not null)
            {
                yield return Acronym;
            }

            foreach (var variant in EnglishVariants.Concat(JapaneseVariants))
            {
                yield return variant;
            }
        }
    }
}
