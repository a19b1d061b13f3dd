using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Answers;

public enum ConceptKind
{
    /// <summary>An ordinary content word.</summary>
    Word,

    /// <summary>A proper name, or a part of one.</summary>
    Name,

    /// <summary>A glossary term.</summary>
    Term,

    /// <summary>A number, date or amount.</summary>
    Value,
}

/// <summary>One thing a question speaks of, with every known way to say it.</summary>
/// <param name="Text">As the person wrote it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Its words.</param>
/// <param name="Sets">The thesaurus sets that stand for the whole of it.</param>
/// <param name="Value">The value, for <see cref="ConceptKind.Value"/>.</param>
/// <param name="Carried">True when it comes from an earlier turn of the conversation.</param>
/// <param name="IsFocus">True for the noun after "which" or "what": the answer is one of these, so the evidence must speak of them.</param>
/// <param name="IsLabel">True for a number that follows its noun as a name does: "goal 4", クルー2.</param>
/// <param name="IsSuperlative">True for "first", "last", "only": of many, the evidence must tell which.</param>
/// <param name="IsPlace">True for a place that something was done at or moved to: "in Tokyo" is not the government that sits there.</param>
/// <param name="IsRelational">True for "the forerunner of", "her deputy": the statement itself must say it, or it speaks of the other.</param>
/// <param name="BoundTo">What a bare number or ordinal counts: in "the 8th JHLC" the committee, in "goal 4" the goal. Null for all others.</param>
public sealed record Concept(
    string Text,
    ConceptKind Kind,
    IReadOnlyList<Word> Words,
    IReadOnlyList<(TermKind Kind, int Set)> Sets,
    Value? Value = null,
    bool Carried = false,
    bool IsFocus = false,
    Concept? BoundTo = null,
    bool IsLabel = false,
    bool IsSuperlative = false,
    bool IsPlace = false,
    bool IsRelational = false)
{
    /// <summary>Names, terms and values must agree with the evidence: nothing else can stand for them.</summary>
    public bool IsExact => Kind is not ConceptKind.Word;
}
