namespace StBriefingBot.Adapters.Indexes;

/// <summary>
/// BM25 over weighted fields (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, sections 3.4 and 3.6), in the form
/// whose saturated term frequency stays below 1, so that a score is a share of the most a query could earn.
/// </summary>
internal static class Bm25
{
    /// <summary>How fast further occurrences stop to count.</summary>
    public const double K1 = 1.5;

    /// <summary>How much a long passage is marked down, 0 to 1.</summary>
    public const double B = 0.7;

    /// <summary>Frequencies are kept in quarters, so that field weights may be multiples of a quarter.</summary>
    public const int FrequencyUnit = 4;

    public const int TitleWeight = 6;
    public const int HeadingWeight = 6;
    public const int TextWeight = 4;
    public const int AskedWeight = 2;

    /// <summary>The saturated frequency, 0 to 1.</summary>
    /// <param name="frequency">The weighted frequency in quarters.</param>
    /// <param name="length">The passage's weighted length in quarters.</param>
    /// <param name="averageLength">The average over its language.</param>
    public static double Saturation(int frequency, int length, double averageLength)
    {
        var weighted = (double)frequency / FrequencyUnit;
        return weighted / (weighted + Damping(length, averageLength));
    }

    /// <summary>What is added to a frequency to saturate it: more for a long passage.</summary>
    public static double Damping(double length, double averageLength) => K1 * (1 - B + (B * length / averageLength));

    /// <summary>Inverse document frequency, above 0.</summary>
    public static double Rarity(int passages, int withTerm) => Math.Log(1 + ((passages - withTerm + 0.5) / (withTerm + 0.5)));
}
