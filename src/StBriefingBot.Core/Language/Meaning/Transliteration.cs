using System.Text;

namespace StBriefingBot.Core.Language.Meaning;

/// <summary>Recognises a name in katakana and in Latin letters by its consonants: ジェイコブズ and Jacobs, オラクル and Oracle.</summary>
internal static class Transliteration
{
    private const int ShortestSure = 4;

    private static readonly (string Kana, string Sound)[] Columns =
    [
        ("カキクケコヵヶ", "k"), ("ガギグゲゴ", "g"), ("サスセソ", "s"), ("シ", "s"), ("ザズゼゾ", "s"), ("ジヂ", "j"), ("タテト", "t"), ("チ", "c"), ("ツ", "ts"), ("ダデド", "d"), ("ヅ", "s"),
        ("ナニヌネノ", "n"), ("ハヒヘホフ", "h"), ("バビブベボヴ", "b"), ("パピプペポ", "p"), ("マミムメモ", "m"), ("ヤユヨャュョ", "y"), ("ラリルレロ", "r"), ("ワ", "w"), ("ン", "n"),
    ];

    private static readonly Dictionary<char, string> Sounds = Columns.SelectMany(column => column.Kana.Select(kana => (kana, column.Sound))).ToDictionary(pair => pair.kana, pair => pair.Sound);

    public static bool Agree(string katakana, string latin)
    {
        var (left, right) = (OfKatakana(katakana), OfLatin(latin));
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        return left == right || (right.Length >= ShortestSure - 1 && left.Contains(right, StringComparison.Ordinal)) || (right.Length == 2 && latin.Length >= 4 && left.Length > 4 && left.StartsWith(right, StringComparison.Ordinal)) || (Math.Min(left.Length, right.Length) >= ShortestSure - 1 && Distance(left, right) <= Math.Max(left.Length, right.Length) / ShortestSure);
    }

    private static string OfKatakana(string katakana)
    {
        var sounds = new StringBuilder();
        foreach (var kana in katakana)
        {
            if (Sounds.TryGetValue(kana, out var sound))
            {
                sounds.Append(sound);
            }
        }

        return Squeeze(sounds.ToString());
    }

    private static string OfLatin(string latin)
    {
        var text = latin.Replace("tch", "c", StringComparison.Ordinal).Replace("ch", "c", StringComparison.Ordinal).Replace("ph", "h", StringComparison.Ordinal).Replace("th", "s", StringComparison.Ordinal)
            .Replace("sh", "s", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("qu", "k", StringComparison.Ordinal).Replace("ge", "je", StringComparison.Ordinal).Replace("x", "ks", StringComparison.Ordinal);
        var sounds = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            sounds.Append(text[i] switch
            {
                'c' when next is 'e' or 'i' or 'y' => "s",
                'c' when i > 0 && latin.Contains("ch", StringComparison.Ordinal) => "c",
                'c' or 'q' => "k",
                'f' => "h",
                'v' => "b",
                'l' => "r",
                'z' => "s",
                'h' when i > 0 => "",
                >= 'a' and <= 'z' when !"aeiou".Contains(text[i]) => text[i].ToString(),
                _ => "",
            });
        }

        return Squeeze(sounds.ToString());
    }

    /// <summary>Glides and doubled consonants are written now one way, now the other.</summary>
    private static string Squeeze(string sounds)
    {
        var squeezed = new StringBuilder();
        foreach (var sound in sounds)
        {
            if (sound is not ('y' or 'w') && (squeezed.Length == 0 || squeezed[^1] != sound))
            {
                squeezed.Append(sound);
            }
        }

        return squeezed.ToString();
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
