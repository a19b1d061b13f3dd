using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>A glossary term in both languages with its definition in the reader's.</summary>
internal static class TermLines
{
    public static IEnumerable<StyledLine> Of(GlossaryTerm term, LanguageCode language, bool isFirst)
    {
        if (!isFirst)
        {
            yield return StyledLine.Blank;
        }

        var (own, other) = language == LanguageCode.Japanese ? (term.Japanese, term.English) : (term.English, term.Japanese);
        yield return new StyledLine([new StyledSpan(own, TextStyle.Strong), new StyledSpan($" · {other}"), new StyledSpan(term.Acronym is null ? "" : $" ({term.Acronym})")]);
        var variants = term.EnglishVariants.Concat(term.JapaneseVariants).ToList();
        if (variants.Count > 0)
        {
            yield return StyledLine.Of(string.Join(" · ", variants), TextStyle.Faint, indent: 2);
        }

        yield return StyledLine.Of(language == LanguageCode.Japanese ? term.DefinitionJapanese : term.DefinitionEnglish, indent: 2);
    }
}
