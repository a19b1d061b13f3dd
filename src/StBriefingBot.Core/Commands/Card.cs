using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands;

public enum CardLineKind
{
    Plain,
    Added,
    Removed,
    Caution,

    /// <summary>Words of a passage.</summary>
    Quotation,
}

/// <param name="Text">Plain text of ours or of a source; a channel shows it as text.</param>
public sealed record CardLine(string Text, CardLineKind Kind = CardLineKind.Plain)
{
    /// <summary>The reference that the line writes out, for channels that have a form of their own for references; null for any other line.</summary>
    public Citation? Reference { get; init; }
}

/// <param name="Heading">Null for none.</param>
public sealed record CardSection(string? Heading, IReadOnlyList<CardLine> Lines)
{
    public static CardSection Of(string? heading, params IEnumerable<string> lines) => new(heading, [.. lines.Select(line => new CardLine(line))]);
}

/// <summary>A command that a person can give from a card: a button, or a line to type.</summary>
/// <param name="Label">What a person sees.</param>
/// <param name="Command">The command's name.</param>
/// <param name="Options">The options it is given with.</param>
/// <param name="Typed">The line to type where there are no buttons; empty where the card says it.</param>
public sealed record CardAction(string Label, string Command, IReadOnlyList<(string Name, string Value)> Options, string Typed, bool IsMain = false)
{
    /// <summary>The option whose value the person is asked for first; null where none is.</summary>
    public string? AsksFor { get; init; }
}
