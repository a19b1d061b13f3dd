using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>A catalogue entry as a reference in each style, ready to paste. Titles stay as the source prints them; no style's italics are marked.</summary>
public static class ReferenceStyles
{
    /// <summary>How to cite a passage. The words of a digest are ours: whoever quotes them must not put them into the mouth of the source.</summary>
    /// <param name="entry">The passage's source.</param>
    /// <param name="passage">What is quoted from.</param>
    /// <param name="today">The day it is cited.</param>
    /// <param name="language">The language of our own words in it.</param>
    public static IReadOnlyList<StyledReference> Of(CatalogueEntry entry, Passage passage, DateOnly today, LanguageCode language)
    {
        // A note of our own is cited as itself.
        var isRestated = passage.IsRestated && entry.Kind is not (SourceKind.Background or SourceKind.Later);
        return isRestated
            ? [.. Of(entry, today).Select(reference => reference with { Text = CommandWording.Restated(language, reference.Text) })]
            : Of(entry, today);
    }

    /// <param name="entry">What is cited.</param>
    /// <param name="today">The day it is cited: SIST 02 wants one, Chicago where the source has none.</param>
    public static IReadOnlyList<StyledReference> Of(CatalogueEntry entry, DateOnly today)
    {
        var parts = ReferenceParts.Of(entry);
        return
        [
            new StyledReference(ReferenceStyle.Chicago, ChicagoReference.Of(parts, today)),
            new StyledReference(ReferenceStyle.Apa, ApaReference.Of(parts)),
            new StyledReference(ReferenceStyle.Sist02, Sist02Reference.Of(parts, today)),
        ];
    }

    /// <summary>With a full stop, unless it ends with a mark of its own.</summary>
    public static string Stopped(string text) => text.Length == 0 || text[^1] is '.' or '?' or '!' or '。' or '？' or '！' ? text : text + ".";
}
