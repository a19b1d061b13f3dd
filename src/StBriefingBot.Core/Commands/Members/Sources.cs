using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>What is said of a source nobody knows.</summary>
internal static class Sources
{
    public static Reply Unknown(string typed, Catalogue catalogue, LanguageCode language) => catalogue.Entries.Count == 0
        ? new Reply.Declined(DeclineReason.NotFound, CommandWording.NoCatalogue(language), language)
        : new Reply.Declined(
            DeclineReason.NotFound, CommandWording.NoSuchSource(language, typed, NearestWord.Find(typed, catalogue.Entries.Select(entry => entry.Id))), language);
}
