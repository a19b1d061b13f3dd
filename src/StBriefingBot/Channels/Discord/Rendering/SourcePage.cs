using StBriefingBot.Core.Commands;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>The catalogue, and one entry of it.</summary>
internal static class SourcePage
{
    private const string Source = "source";

    public static Page Of(Reply.SourcesListed reply, DiscordLabels labels)
    {
        var select = AnswerButtons.Select(
            ActionId.Pick(Source, Source),
            labels.PickSource,
            reply.Sources.Where(entry => entry.Id.Length <= DiscordLimits.SelectValue).Select(entry => (entry.Id, entry.TitleIn(reply.Language), entry.IssuerIn(reply.Language) ?? "")));
        return new Page(
            null,
            [new Section(labels.Sources, [.. reply.Sources.Select(entry => References.Line(entry, reply.Language))]), Section.Of($"*{Restated.OfSources(reply.Language)}*")],
            Colors.Neutral,
            null,
            select is null ? [] : [Component.Row(select)]);
    }

    public static Page Of(Reply.SourceShown reply)
    {
        var (entry, language) = (reply.Source, reply.Language);
        return new Page(
            DiscordText.EscapeLine(entry.TitleIn(language), DiscordLimits.EmbedTitle),
            [
                Section.Of(
                [
                    .. Line(In("issuer", "発行者"), entry.IssuerIn(language)),
                    .. Line(In("authors", "著者"), string.Join(", ", entry.Authors.Select(author => SourceWords.Named(author, entry, language)))),
                    .. Line(In("publisher", "公表元"), SourceWords.Publisher(entry, language)),
                    .. Line(In("date", "日付"), References.Written(entry.Date, language) ?? entry.DateNote),
                    .. Line(In("notes in the article", "論文の注番号"), string.Join(", ", entry.Notes)),
                    .. Line(In("language", "言語"), SourceWords.Written(entry.LanguageTag, language)),
                    .. Line(In("rights", "権利"), entry.RightsIn(language)),
                    .. Line(In("what of it was read", "参照した範囲"), SourceWords.Access(entry.Access, language)),
                    .. DiscordText.Link(entry.Url) is { } link ? [$"**{In("link", "リンク")}:** {link}"] : Array.Empty<string>(),
                    .. Line(In("in the library", "ライブラリー内"), Restated.OfSource(reply.HasFullText, language)),
                ]),
                new Section(In("What its passages are about", "収録している内容"), [.. reply.Headings.Select(heading => "• " + DiscordText.Escape(heading))]),
                new Section(In("Set aside, not indexed", "索引に入れず取り分けたもの"), [.. reply.SetAside.Select(part => "• " + DiscordText.Escape(part))]),
            ],
            Colors.Neutral,
            entry.Id,
            []);

        string In(string english, string japanese) => DiscordReply.In(language, english, japanese);
    }

    private static IEnumerable<string> Line(string label, string? value) => string.IsNullOrWhiteSpace(value) ? [] : [$"**{label}:** {DiscordText.Escape(value)}"];
}
