using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>How a claim's word stands to the text that is to support it.</summary>
internal enum MatchKind
{
    /// <summary>Nothing there says it.</summary>
    None,

    /// <summary>The other language's word for it is not known, so its absence cannot be shown.</summary>
    Unknown,

    /// <summary>The text says the opposite.</summary>
    Opposite,

    /// <summary>The sentence before says it.</summary>
    Context,

    /// <summary>A word that a paraphrase may put for it, left over once the claim's other words are matched.</summary>
    Near,

    /// <summary>A word of the same family, a broader one, or the same name in another script.</summary>
    Close,

    /// <summary>The same word or an accepted synonym.</summary>
    Same,
}

/// <param name="Claim">The claim's word.</param>
/// <param name="Unit">The word that matches; null when none does.</param>
/// <param name="Kind">How they match.</param>
/// <param name="Others">All other words of the text that match as well.</param>
internal sealed record TermMatch(Term Claim, Term? Unit, MatchKind Kind, IReadOnlyList<Term> Others)
{
    public bool IsFound => Kind is MatchKind.Same or MatchKind.Close or MatchKind.Near or MatchKind.Context;

    /// <summary>Found in the sentence itself, at a known place.</summary>
    public bool IsPlaced => Unit is not null && Kind is MatchKind.Same or MatchKind.Close;

    /// <summary>The matching words in the very form of the claim's where there are any, else all.</summary>
    public IReadOnlyList<Term> Nearest => Others.Any(word => word.Stem == Claim.Stem) ? Others.Where(word => word.Stem == Claim.Stem).ToList() : Others;

    /// <summary>As <see cref="IsPlaced"/>, or a paraphrase of the word stands in its place.</summary>
    public bool IsAligned => Unit is not null && Kind is MatchKind.Same or MatchKind.Close or MatchKind.Near;
}

/// <param name="Claim">The claim's value.</param>
/// <param name="Units">The values of the text that support it.</param>
internal sealed record ValueMatch(Value Claim, IReadOnlyList<Value> Units);
