using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>A report in parts, with a button for each thing that can be done about it.</summary>
internal static class CardPage
{
    public static Page Of(Reply.CardShown card)
    {
        var rows = card.Actions.SelectMany(Button).Chunk(DiscordLimits.ButtonsPerRow).Take(DiscordLimits.Rows).Select(buttons => Component.Row(buttons));
        return new Page(
            DiscordText.EscapeLine(card.Title, DiscordLimits.EmbedTitle),
            [.. card.Sections.Select(section => new Section(section.Heading, [.. section.Lines.Select(line => Line(line, card.Language))]))],
            Colors.Neutral,
            null,
            [.. rows]);
    }

    private static string Line(CardLine line, LanguageCode language) => line.Reference is { } citation ? References.Line(citation, language, Restated.Mark(citation, language)) : line.Kind switch
    {
        CardLineKind.Quotation => $"> {DiscordText.Escape(line.Text)}",
        CardLineKind.Added => $"> ＋ {DiscordText.Escape(line.Text)}",
        CardLineKind.Removed => $"> － {DiscordText.Escape(line.Text)}",
        CardLineKind.Caution => $"⚠ {DiscordText.Escape(line.Text)}",
        _ => DiscordText.Escape(line.Text),
    };

    private static IEnumerable<Component> Button(CardAction action) => Id(action).Written() is { } id
        ? [Component.Button(id, DiscordText.Plain(action.Label, DiscordLimits.ButtonLabel), action.IsMain ? ButtonStyle.Primary : ButtonStyle.Secondary)]
        : [];

    private static ActionId Id(CardAction action) => action.AsksFor is { } option ? ActionId.Ask(action.Command, option, [.. action.Options]) : ActionId.Do(action.Command, [.. action.Options]);
}
