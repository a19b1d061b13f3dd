using System.Text.Json.Nodes;
using DiscordSimulator.State;

namespace DiscordSimulator.People;

/// <summary>A message as a person sees it at a moment.</summary>
public sealed record SeenMessage
{
    public required ulong Id { get; init; }

    public required string Author { get; init; }

    public required bool IsFromBot { get; init; }

    public required string Content { get; init; }

    public required IReadOnlyList<SeenEmbed> Embeds { get; init; }

    public required IReadOnlyList<SeenButton> Buttons { get; init; }

    public required IReadOnlyList<SeenSelect> Selects { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Whether only this person sees it.</summary>
    public required bool IsEphemeral { get; init; }

    /// <summary>Whether the bot is still thinking.</summary>
    public required bool IsLoading { get; init; }

    public required bool IsEdited { get; init; }

    public required MessageTraits Flags { get; init; }

    public required ulong? ReplyTo { get; init; }

    public required ulong? ThreadId { get; init; }

    /// <summary>The names of those who were notified by it.</summary>
    public required IReadOnlyList<string> NotifiedPeople { get; init; }

    public required IReadOnlyList<string> NotifiedRoles { get; init; }

    public required bool NotifiesEveryone { get; init; }

    /// <summary>Every address a click could lead to: bare, in angle brackets, behind words, in an embed, on a button.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>The addresses Discord fetches and shows a preview of.</summary>
    public required IReadOnlyList<string> Previews { get; init; }

    /// <summary>The message as the API gives it.</summary>
    public required JsonObject Json { get; init; }

    /// <summary>Everything there is to read in it.</summary>
    public string Text => string.Join('\n', Embeds.Select(embed => embed.Text).Prepend(Content).Where(part => part.Length > 0));

    public override string ToString() => $"{Author}{(IsEphemeral ? " (only you see this)" : "")}: {(IsLoading ? "is thinking…" : Text)}";
}
