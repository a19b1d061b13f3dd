using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>The passages of one language that hold a word: how rare it is among them, and what it earns in each.</summary>
/// <param name="Language">Their language.</param>
/// <param name="Passages">How many hold it.</param>
/// <param name="Rarity">Their inverse document frequency as a share of the highest possible in that language, above 0 and up to 1.</param>
/// <param name="IdfValue">The inverse document frequency itself.</param>
internal abstract record WordStatistics(LanguageCode Language, int Passages, double Rarity, double IdfValue)
{
    /// <summary>Adds what the word earns, times a weight, to the scores of its passages.</summary>
    public abstract void AddTo(float weight, float[] scores);

    /// <summary>Does the same, and notes every passage whose score was 0 before.</summary>
    public abstract void AddTo(float weight, float[] scores, List<int> touched);
}
