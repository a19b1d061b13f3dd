using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>A sentence of a passage with the sentences that say whom its "it" or "he" means.</summary>
/// <param name="Main">The sentence.</param>
/// <param name="Context">The sentences before it, nearest first, as far as it refers back; empty for a sentence that stands alone.</param>
/// <param name="Passage">The number of its passage, from 0.</param>
/// <param name="Rest">The other sentences of its passage, which may name what this one only calls "the fire" or "it"; read when they are asked for.</param>
internal sealed record SupportUnit(SentenceReading Main, IReadOnlyList<SentenceReading> Context, int Passage, IEnumerable<SentenceReading> Rest)
{
    /// <summary>The sentence says "it" or "she", or has no subject, so that the name of its subject stands before.</summary>
    public bool NamesNoSubject { get; } = Context.Count > 0 && Reference.NamesNoSubject(Main);
}
