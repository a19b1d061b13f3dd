namespace StBriefingBot.Tests.Models;

/// <summary>Vectors that lie near each other where texts speak of the same things, in either language, without sharing a word.</summary>
internal static class Meanings
{
    private static readonly string[][] Things =
    [
        ["harbour", "harbor", "port", "quay", "港"],
        ["agreement", "treaty", "accord", "pact", "協定", "条約"],
        ["sign", "conclude", "ink", "署名", "結ば"],
        ["light", "beacon", "lamp", "灯台"],
        ["report", "study", "報告書"],
        ["lunch", "meal", "昼食"],
        ["weather", "rain", "天気"],
    ];

    public static int Dimensions => Things.Length + 1;

    public static float[] Of(string text)
    {
        var vector = new float[Dimensions];
        for (var thing = 0; thing < Things.Length; thing++)
        {
            vector[thing] = Things[thing].Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
        }

        // Something is said in every text, and a vector needs a direction.
        vector[^1] = 0.1f;
        return vector;
    }
}
