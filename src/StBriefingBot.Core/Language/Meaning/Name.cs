namespace StBriefingBot.Core.Language.Meaning;

public enum NameKind
{
    Person,
    Organisation,
    Place,

    /// <summary>An agreement, a document, a mission, or a name that nothing tells more of.</summary>
    Other,
}

/// <summary>A proper name in a text.</summary>
/// <param name="Text">The name without title.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What its words and surroundings say it is.</param>
public sealed record Name(string Text, TextSpan Span, NameKind Kind);
