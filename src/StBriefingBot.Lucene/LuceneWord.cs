using StBriefingBot.Adapters.Indexes;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Lucene;

/// <summary>A word's postings, read from Lucene once: the passages by number, and how far the word's saturation in each reaches.</summary>
internal sealed record LuceneWord(LanguageCode Language, int[] Holding, float[] Saturation, double Rarity, double IdfValue)
    : WordStatistics(Language, Holding.Length, Rarity, IdfValue)
{
    public override void AddTo(float weight, float[] scores)
    {
        for (var i = 0; i < Holding.Length; i++)
        {
            scores[Holding[i]] += weight * Saturation[i];
        }
    }

    public override void AddTo(float weight, float[] scores, List<int> touched)
    {
        for (var i = 0; i < Holding.Length; i++)
        {
            ref var score = ref scores[Holding[i]];
            if (score == 0)
            {
                touched.Add(Holding[i]);
            }

            score += weight * Saturation[i];
        }
    }
}
