using System.Text;

namespace StBriefingBot.Tests.Language;

/// <summary>Text made of what sentence ends are made of, in any order.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "U.S.", "Dr.", "No.", "p. 7", "e.g.", "Inc.", "J.", "3.5", "...", "…", "?", "!", ".", "\"", "”", "(", ")", "[", "]", " ", "  ", "\n", "\t", "The", "agreement", "word", "Tokyo",
        "協定", "は", "と", "署名した", "。", "！", "？", "「", "」", "（", "）", "、", "\u3000", "𠮟る", "é", "1988", "-", "\r\n",
    ];

    public static string Of(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
