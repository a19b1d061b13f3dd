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

    /// <param name="citation">What is cited.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="mark">Whose words they are, where that is said here.</param>
    public static string Line(Citation citation, LanguageCode language, string mark = "") =>
        $"[{citation.Marker}] {Joined(language, citation.Issuer, Quoted(citation.Title, language), Written(citation.Date, language), citation.Locator)}{mark}{Link(citation.Url)}";

    public static string Line(CatalogueEntry entry, LanguageCode language) =>
        $"**{Part(entry.Id)}** · {Joined(language, entry.IssuerIn(language), Quoted(entry.TitleIn(language), language), Written(entry.Date, language))}{Link(entry.Url)}";

    /// <summary>Numbered passages, each with where it stands and how it begins, and below them whose words they are.</summary>
    public static IReadOnlyList<string> List(IReadOnlyList<RankedPassage> passages, LanguageCode language) =>
    [
        .. passages.Select((ranked, i) =>
            $"**{i + 1}.** {Joined(language, ranked.Passage.Title, Locators.Of(ranked.Passage, language))}{Restated.Mark(ranked.Passage, passages, language)}\n{DiscordText.EscapeLine(ranked.Passage.Text, BriefLength)}"),
        .. Restated.Sentence(passages, language) is { } sentence ? [$"*{sentence}*"] : Array.Empty<string>(),
    ];

    /// <summary>A reference as it is pasted elsewhere: its address stays an address, whole and without a preview.</summary>
    public static string ToPaste(string reference, string? address)
    {
        var at = address is null ? -1 : reference.IndexOf(address, StringComparison.Ordinal);
        return at >= 0 && DiscordText.Link(address) is { } link
            ? DiscordText.Escape(reference[..at]) + link + DiscordText.Escape(reference[(at + address!.Length)..])
            : DiscordText.Escape(reference);
    }

    public static string Link(string? address) => DiscordText.Link(address) is { } link ? " " + link : "";

    public static string? Written(PartialDate? date, LanguageCode language) => date is { } known ? WrittenDate.Of(known, language) : null;

    private static string Joined(LanguageCode language, params string?[] parts) =>
        string.Join(language == LanguageCode.Japanese ? "、" : ", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Part(part!)));

    private static string Part(string text) => DiscordText.EscapeLine(text, LongestPart);

    private static string Quoted(string title, LanguageCode language) => language == LanguageCode.Japanese ? $"「{title}」" : $"“{title}”";
}
