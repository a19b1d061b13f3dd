using System.Text;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Fits a reply into as few messages as its length needs, each within every limit.</summary>
internal static class PageFitting
{
    /// <summary>More would bury a channel.</summary>
    private const int MostMessages = 5;

    public static IReadOnlyList<OutgoingMessage> Fit(Page page, DiscordLabels labels)
    {
        var footer = page.Footer is null ? null : DiscordText.Plain(page.Footer, DiscordLimits.EmbedFooter);
        var title = page.Title is { Length: > 0 } text ? text : null;
        var room = Math.Min(DiscordLimits.EmbedDescription, DiscordLimits.EmbedTotal - (title?.Length ?? 0) - (footer?.Length ?? 0));
        var texts = Texts(page.Sections, room);
        if (texts.Count > MostMessages)
        {
            texts = [.. texts.Take(MostMessages - 1), $"{TextCutting.Cut(texts[MostMessages - 1], room - labels.Shortened.Length - 2)[0]}\n\n{labels.Shortened}"];
        }

        return [.. texts.Select((description, i) => new OutgoingMessage(
            "",
            [new Embed(i == 0 ? title : null, description, Color: page.Color, Footer: i == texts.Count - 1 && footer is not null ? new EmbedFooter(footer) : null)],
            i == texts.Count - 1 ? page.Components : []))];
    }

    private static List<string> Texts(IReadOnlyList<Section> sections, int room)
    {
        var texts = new List<string>();
        var current = new StringBuilder();
        foreach (var section in sections.Where(section => section.Lines.Count > 0))
        {
            // A heading is never left alone at the end of a message.
            var heading = section.Heading is null ? "" : $"**{DiscordText.Escape(section.Heading)}**\n";
            var gap = "\n\n";
            foreach (var line in section.Lines)
            {
                foreach (var piece in TextCutting.Cut(line, room - heading.Length))
                {
                    Add(heading + piece, gap);
                    (heading, gap) = ("", "\n");
                }
            }
        }

        if (current.Length > 0)
        {
            texts.Add(current.ToString());
        }

        return texts;

        void Add(string piece, string gap)
        {
            if (current.Length > 0 && current.Length + gap.Length + piece.Length > room)
            {
                texts.Add(current.ToString());
                current.Clear();
            }

            current.Append(current.Length > 0 ? gap : "").Append(piece);
        }
    }
}
