using StBriefingBot.Core.Commands;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>A report in parts, with a button for each thing that can be done about it.</summary>
internal static class CardPage
{
    public static Page Of(Reply.CardShown card)
    {
        var buttons = card.Actions.SelectMany(Button).Take(DiscordLimits.ButtonsPerRow).ToList();
        return new Page(
            DiscordText.EscapeLine(card.Title, DiscordLimits.EmbedTitle),
            [.. card.Sections.Select(section => new Section(section.Heading, [.. section.Lines.Select(Line)]))],
            Colors.Neutral,
            null,
            buttons.Count == 0 ? [] : [Component.Row(buttons)]);
    }

    private static string Line(CardLine line) => line.Kind switch
    {
        CardLineKind.Added => $"> ＋ {DiscordText.Escape(line.Text)}",
        CardLineKind.Removed => $"> － {DiscordText.Escape(line.Text)}",
        CardLineKind.Caution => $"⚠ {DiscordText.Escape(line.Text)}",
        _ => DiscordText.Escape(line.Text),
    };

    private static IEnumerable<Component> Button(CardAction action) => ActionId.Do(action.Command, [.. action.Options]).Written() is { } id
        ? [Component.Button(id, DiscordText.Plain(action.Label, DiscordLimits.ButtonLabel), action.IsMain ? ButtonStyle.Primary : ButtonStyle.Secondary)]
        : [];
}
