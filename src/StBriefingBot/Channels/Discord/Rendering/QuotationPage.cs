using System.Diagnostics;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;
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
            QuotationHome.Verbatim verbatim => [Verdict("Word for word", "一字一句同じです"), .. Place(verbatim.Place, language), References(verbatim.Place)],
            QuotationHome.Close close =>
            [
                Verdict("Close, but it differs here", "ほぼ同じですが、異なる箇所があります"),
                Differences(close.Pasted, close.Place, close.Differences, language),
                .. Place(close.Place, language),
                References(close.Place),
            ],
            QuotationHome.Stitched stitched =>
            [
                stitched.IsComplete ? Verdict("Put together from several places", "複数の箇所をつなぎ合わせたものです") : Verdict("Only parts of it stand in the library", "一部だけがライブラリーに存在します"),
                .. stitched.Parts.SelectMany(part => Part(part, language)),
                .. stitched.Parts.Select(part => part.Place).OfType<QuotationPlace>().DistinctBy(place => place.Passage.SourceId).Select(References),
            ],
            QuotationHome.NotFound notFound => [Verdict("Not found in the library", "ライブラリーに見つかりませんでした"), new Section(notFound.Nearest.Count > 0 ? labels.Nearest : null, Rendering.References.List(notFound.Nearest, language))],
            _ => throw new UnreachableException(),
        };
        var select = AnswerButtons.PassageSelect(Passages(home), labels);
        return new Page(null, sections, Colors.Neutral, null, select is null ? [] : [Component.Row(select)]);

        Section Verdict(string english, string japanese) => Section.Of($"**{DiscordReply.In(language, english, japanese)}**");
    }

    private static IEnumerable<Section> Part(QuotationPart part, LanguageCode language) => part.Place is { } place
        ? [Differences(part.Pasted, place, part.Differences, language), .. Place(place, language)]
        : [Section.Of($"**{DiscordReply.In(language, "Not found:", "見つかりません：")}** “{DiscordText.EscapeLine(part.Pasted, LongestPart)}”")];

    private static IEnumerable<Section> Place(QuotationPlace place, LanguageCode language)
    {
        var whose = Restated.Sentence(place.Passage, language);
        yield return Section.Of(
        [
            $"> {DiscordText.Escape(place.Span.Of(place.Passage.Text).ReplaceLineEndings(" "))}",
            $"**{DiscordText.EscapeLine(place.Passage.Title, LongestPart)}** · {DiscordText.Escape(Locators.Of(place.Passage, language))}{Rendering.References.Link(place.Source?.Url)}",
            .. whose is null ? Array.Empty<string>() : [$"*{whose}*"],
        ]);
    }

    private static Section References(QuotationPlace place) =>
        Section.Of(place.References.Select(reference => $"**{Style(reference.Style)}:** {Rendering.References.ToPaste(reference.Text, place.Source?.Url)}"));

    private static Section Differences(string pasted, QuotationPlace place, IReadOnlyList<QuotationDifference> differences, LanguageCode language) => Section.Of(differences.Select(difference =>
    {
        var yours = DiscordText.EscapeLine(difference.Pasted.Of(pasted), LongestPart);
        var there = DiscordText.EscapeLine(difference.Source.Of(place.Passage.Text), LongestPart);
        return "• " + (yours.Length, there.Length) switch
        {
            (0, _) => DiscordReply.In(language, $"left out: “{there}”", $"「{there}」が抜けています"),
            (_, 0) => DiscordReply.In(language, $"added: “{yours}”", $"「{yours}」が加えられています"),
            _ => DiscordReply.In(language, $"“{yours}”; the passage says “{there}”", $"「{yours}」とありますが、資料では「{there}」です"),
        };
    }));

    private static IEnumerable<(string Id, string Title, string Locator)> Passages(QuotationHome home) => (home switch
    {
        QuotationHome.Verbatim verbatim => [verbatim.Place.Passage],
        QuotationHome.Close close => [close.Place.Passage],
        QuotationHome.Stitched stitched => stitched.Parts.Select(part => part.Place?.Passage).OfType<Passage>(),
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
