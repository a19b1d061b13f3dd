using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>What scoring asks of a generation; passages are numbered in the order in which they were written.</summary>
internal interface IScoredPassages
{
    LanguageCode LanguageOf(int passage);

    /// <summary>The passages in which the words stand one after the other, 1, or nearly so, less.</summary>
    IReadOnlyList<(int Passage, float Nearness)> Phrase(IReadOnlyList<string> words);
}
