using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>The passages of one language that hold a term.</summary>
/// <param name="Language">Their language.</param>
/// <param name="Passages">How many they are.</param>
/// <param name="Rarity">Their inverse document frequency as a share of the highest possible in that language, above 0 and up to 1.</param>
/// <param name="IdfValue">The inverse document frequency itself.</param>
/// <param name="Data">See <see cref="PackedPostings"/>.</param>
internal sealed record TermPostings(LanguageCode Language, int Passages, double Rarity, double IdfValue, byte[] Data);
