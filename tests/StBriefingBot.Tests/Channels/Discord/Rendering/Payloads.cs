using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Tests.Channels.Discord.Rendering;

/// <summary>Whether Discord would take a message, by its documented limits.</summary>
internal static class Payloads
{
    public static IReadOnlyList<string> Problems(OutgoingMessage message)
    {
        var problems = new List<string>();
        Longest("content", message.Content, 2000);
        foreach (var embed in message.Embeds)
        {
            Longest("title", embed.Title, 256);
            Longest("description", embed.Description, 4096);
            Longest("footer", embed.Footer?.Text, 2048);
        }

        Check(message.Embeds.Sum(embed => embed.Length) <= 6000, "embeds over 6000");
        Check(message.Embeds.Count <= 10, "more than 10 embeds");
        Check(message.Content.Length > 0 || message.Embeds.Any(embed => embed.Description?.Trim().Length > 0), "empty message");
        Check(message.Content.Length == 0 || message.Flags == MessageFlags.SuppressEmbeds || message.Embeds.Count > 0, "previews allowed");
        Check(message.AllowedMentions.Parse.Count == 0, "mentions allowed");
        Check(message.Components.Count <= 5, "more than 5 rows");
        var ids = new HashSet<string>();
        foreach (var row in message.Components)
        {
            Check(row.Type == 1 && row.Components is { Count: > 0 and <= 5 }, "a row of no or too many components");
            foreach (var component in row.Components!)
            {
                Check(component.CustomId is { Length: > 0 and <= 100 } id && ids.Add(id), $"custom_id {component.CustomId}");
                Check(component.Type == 2 ? component.Label is { Length: > 0 and <= 80 } : component.Type == 3 && row.Components.Count == 1, "a component that is neither button nor a select alone");
                Check(component.Options is null || (component.Options.Count is > 0 and <= 25 && component.Options.All(Fits) && component.Options.Select(option => option.Value).Distinct().Count() == component.Options.Count), "options");
            }
        }

        return problems;

        void Longest(string what, string? text, int limit) => Check((text?.Length ?? 0) <= limit, $"{what} has {text?.Length} characters");

        void Check(bool holds, string problem)
        {
            if (!holds)
            {
                problems.Add(problem);
            }
        }
    }

    public static string Text(OutgoingMessage message) => string.Join('\n', message.Embeds.SelectMany(embed => new[] { embed.Title, embed.Description, embed.Footer?.Text }).Prepend(message.Content));

    public static IReadOnlyList<Component> Parts(OutgoingMessage message) => [.. message.Components.SelectMany(row => row.Components!)];

    private static bool Fits(SelectOption option) => option.Label.Length is > 0 and <= DiscordLimits.SelectLabel && option.Value.Length is > 0 and <= 100 && option.Description is null or { Length: > 0 and <= 100 };
}
