using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>What a word does in a sentence.</summary>
internal enum TermClass
{
    /// <summary>Articles, prepositions, pronouns, auxiliaries.</summary>
    Function,

    /// <summary>Words that add nothing a reader would check: "say", "thing", 的.</summary>
    Generic,
    Content,

    /// <summary>Part of a proper name.</summary>
    Name,

    /// <summary>Part of a number or date.</summary>
    Value,

    /// <summary>Part of a <see cref="Reading.Cue"/>.</summary>
    Cue,
}

/// <summary>A word of a sentence with its place in what the sentence says.</summary>
/// <param name="Index">Its position among the terms of the sentence.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Folded">Folded, for comparison.</param>
/// <param name="Stem">The stem of an English word; Japanese as folded.</param>
/// <param name="Class">What it does.</param>
internal sealed record Term(int Index, TextSpan Span, string Folded, string Stem, TermClass Class)
{
    /// <summary>The sets of the thesaurus it belongs to here.</summary>
    public IReadOnlyList<(TermKind Kind, int Set)> Sets { get; init; } = [];

    /// <summary>The sets of known terms of which it is only a part, such as those of "take part" for "part".</summary>
    public IReadOnlyList<(TermKind Kind, int Set)> OuterSets { get; init; } = [];

    /// <summary>The sets of known terms inside it, such as those of 強化 in 供給網強化.</summary>
    public IReadOnlyList<(TermKind Kind, int Set)> InnerSets { get; init; } = [];

    public WordKind Script { get; init; }

    /// <summary>The coordinated clause it stands in, from 0.</summary>
    public int Zone { get; init; }

    /// <summary>Used as a verb.</summary>
    public bool IsVerb { get; init; }

    /// <summary>Agent, patient, or the preposition or particle that ties it in; empty where unknown.</summary>
    public string Role { get; init; } = "";

    /// <summary>The index of the verb that gives the role, or -1.</summary>
    public int Governor { get; init; } = -1;

    /// <summary>What its clause is about: the one acting, or acted upon in a passive clause.</summary>
    public bool IsSubject { get; init; }

    public Moods Mood { get; init; }

    /// <summary>Inside the reach of an odd number of negations.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The first word a negation bears on.</summary>
    public bool IsNegationTarget { get; init; }

    /// <summary>True when a reader would look for this word in the source.</summary>
    public bool Counts => Class is TermClass.Content or TermClass.Name;

    public bool IsJapanese => Script is WordKind.Kanji or WordKind.Katakana or WordKind.Hiragana;
}
