using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Citing;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Composition;

/// <summary>What writes briefs over one library. Their references are in the style that readers of the language expect.</summary>
internal static class Briefing
{
    public static WriteBrief Over(Answering answering, Library library, TimeProvider time) => new(answering.Search, library, time, (entry, language) => Reference(entry, language, time.Today()));

    private static string Reference(CatalogueEntry entry, LanguageCode language, DateOnly today)
    {
        var wanted = language == LanguageCode.Japanese ? ReferenceStyle.Sist02 : ReferenceStyle.Chicago;
        return ReferenceStyles.Of(entry, today).First(reference => reference.Style == wanted).Text;
    }
}
