using System.Diagnostics;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Where a pasted text stands, how it differs, and references ready to paste.</summary>
internal static class QuotationPage
{
    private const int LongestPart = 300;

    public static Page Of(Reply.QuotationTraced reply, DiscordLabels labels)
    {
        var (language, home) = (reply.Language, reply.Home);
        IReadOnlyList<Section> sections = home switch
        {
            QuotationHome.Verbatim verbatim => [Verdict("Word for word", "一字一句同じです"), .. Place(verbatim.Place)],
            QuotationHome.Close close => [Verdict("Close, but it differs here", "ほぼ同じですが、異なる箇所があります"), Section.Of(close.Differences.Select(each => Difference(each, close.Place, language))), .. Place(close.Place)],
            QuotationHome.Stitched stitched => [Verdict("Put together from several places", "複数の箇所をつなぎ合わせたものです"), .. stitched.Parts.SelectMany(part => Place(part.Place).Prepend(Section.Of($"“{DiscordText.EscapeLine(part.Part, LongestPart)}”")))],
            QuotationHome.NotFound notFound => [Verdict("Not found in the library", "ライブラリーに見つかりませんでした"), new Section(notFound.Nearest.Count > 0 ? labels.Nearest : null, [.. notFound.Nearest.Select((near, i) => References.Brief(i + 1, near.Passage, language))])],
            _ => throw new UnreachableException(),
        };
        var select = AnswerButtons.PassageSelect(Passages(home), labels);
        return new Page(null, sections, Colors.Neutral, null, select is null ? [] : [Component.Row(select)]);

        Section Verdict(string english, string japanese) => Section.Of($"**{DiscordReply.In(language, english, japanese)}**");
    }

    private static IEnumerable<Section> Place(QuotationPlace place)
    {
        yield return Section.Of($"**{DiscordText.EscapeLine(place.Passage.Title, LongestPart)}** · {DiscordText.Escape(place.Passage.Locator)}{References.Link(place.Source?.Url)}", $"> {DiscordText.Escape(place.Span.Of(place.Passage.Text).ReplaceLineEndings(" "))}");
        yield return Section.Of(place.References.Select(reference => $"**{Style(reference.Style)}:** {DiscordText.Escape(reference.Text)}"));
    }

    /// <summary>Spans point into the pasted text, which is not at hand here, and into the passage, which is: the passage's words are shown.</summary>
    private static string Difference(QuotationDifference difference, QuotationPlace place, LanguageCode language) => difference.Source.Length == 0
        ? "• " + DiscordReply.In(language, "words were added that the source does not have", "出典にない語句が加えられています")
        : "• " + DiscordReply.In(language, "the source says", "出典の記述") + $": “{DiscordText.EscapeLine(difference.Source.Of(place.Passage.Text), LongestPart)}”";

    private static IEnumerable<(string Id, string Title, string Locator)> Passages(QuotationHome home) => (home switch
    {
        QuotationHome.Verbatim verbatim => [verbatim.Place.Passage],
        QuotationHome.Close close => [close.Place.Passage],
        QuotationHome.Stitched stitched => stitched.Parts.Select(part => part.Place.Passage),
        QuotationHome.NotFound notFound => notFound.Nearest.Select(near => near.Passage),
        _ => throw new UnreachableException(),
    }).Select(passage => (passage.Id, passage.Title, passage.Locator));

    private static string Style(ReferenceStyle style) => style switch
    {
        ReferenceStyle.Chicago => "Chicago",
        ReferenceStyle.Apa => "APA",
        ReferenceStyle.Sist02 => "SIST 02",
        _ => throw new UnreachableException(),
    };
}
