using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Where something stands, in one line of markdown.</summary>
internal static class References
{
    private const int LongestPart = 300;
    private const int BriefLength = 160;

    public static string Line(Citation citation, LanguageCode language) =>
        $"[{citation.Marker}] {Joined(language, citation.Issuer, Quoted(citation.Title, language), Written(citation.Date, language), citation.Locator)}{Link(citation.Url)}";

    public static string Line(CatalogueEntry entry, LanguageCode language) =>
        $"**{Part(entry.Id)}** · {Joined(language, entry.Issuer, Quoted(entry.TitleIn(language), language), Written(entry.Date, language))}{Link(entry.Url)}";

    /// <summary>A numbered passage: where it stands and how it begins.</summary>
    public static string Brief(int number, Passage passage, LanguageCode language) =>
        $"**{number}.** {Joined(language, passage.Title, passage.Locator)}\n{DiscordText.EscapeLine(passage.Text, BriefLength)}";

    public static string Link(string? address) => DiscordText.Link(address) is { } link ? " " + link : "";

    public static string? Written(PartialDate? date, LanguageCode language) => date is { } known ? Dates.Written(known, language) : null;

    private static string Joined(LanguageCode language, params string?[] parts) =>
        string.Join(language == LanguageCode.Japanese ? "、" : ", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Part(part!)));

    private static string Part(string text) => DiscordText.EscapeLine(text, LongestPart);

    private static string Quoted(string title, LanguageCode language) => language == LanguageCode.Japanese ? $"「{title}」" : $"“{title}”";
}
