using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>The passages of one language that hold a term.</summary>
/// <param name="Language">Their language.</param>
/// <param name="Passages">How many they are.</param>
/// <param name="Rarity">See <see cref="WordStatistics"/>.</param>
/// <param name="IdfValue">The inverse document frequency itself.</param>
/// <param name="Data">See <see cref="PackedPostings"/>.</param>
internal sealed record TermPostings(LanguageCode Language, int Passages, double Rarity, double IdfValue, byte[] Data) : WordStatistics(Language, Passages, Rarity, IdfValue)
{
    public override void AddTo(float weight, float[] scores) => PackedPostings.AddTo(Data, weight, scores);

    public override void AddTo(float weight, float[] scores, List<int> touched) => PackedPostings.AddTo(Data, weight, scores, touched);
}
