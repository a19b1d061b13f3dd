using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions;

/// <summary>Says of which citations the page is gone, and from when the copy is that the answer rests on.</summary>
internal static class LinkNotes
{
    public static IEnumerable<string> Of(IReadOnlyList<Citation> citations, Catalogue catalogue, LanguageCode language) => catalogue.DeadLinks.Count == 0 ? [] :
        from citation in citations
        let address = citation.Url?.Split("#:~:")[0]
        where address is not null && catalogue.DeadLinks.ContainsKey(address)
        let copied = catalogue.Find(citation.SourceId) is { CopiedAt: { } at } entry && entry.Url == address ? DateOnly.FromDateTime(at.UtcDateTime) : (DateOnly?)null
        group citation.Marker by (Seen: catalogue.DeadLinks[address], Copied: copied) into gone
        select Wording.DeadLink(language, gone.Key.Seen, gone.Key.Copied, gone.ToList());
}
