using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>The glossary as a source that can be cited: one section per term.</summary>
public static class GlossaryText
{
    public const string SourceId = "glossary";

    /// <summary>The glossary's place in the catalogue.</summary>
    public static CatalogueEntry Entry { get; } = new(
        SourceId, SourceKind.Background, [], "StBriefingBot team", [], "Glossary", "用語集", null, "glossary", null, null, null, "en", "our own words", "compiled", [], [])
    {
        IssuerJapanese = "StBriefingBotチーム",
        RightsJapanese = "当ボット作成者の著作",
    };

    public static SourceText In(LanguageCode language, IReadOnlyList<GlossaryTerm> terms) => new(
        SourceId,
        language,
        PassageKind.Digest,
        language == LanguageCode.Japanese ? "用語集" : "Glossary",
        terms.Select((term, index) => new SourceSection([Name(term, language)], $"term-{index + 1}", [Block(term, language)])).ToList());

    private static SourceBlock Block(GlossaryTerm term, LanguageCode language)
    {
        var acronym = term.Acronym is null ? "" : $"{term.Acronym}; ";
        var text = language == LanguageCode.Japanese
            ? $"{term.Japanese}（{term.Acronym ?? ""}{(term.Acronym is null ? "" : "、")}英語：{term.English}）：{term.DefinitionJapanese}"
            : $"{term.English} ({acronym}in Japanese {term.Japanese}): {term.DefinitionEnglish}";
        return new SourceBlock(text, null, new Statement(default, "source"), []);
    }

    private static string Name(GlossaryTerm term, LanguageCode language) => language == LanguageCode.Japanese ? term.Japanese : term.English;
}
