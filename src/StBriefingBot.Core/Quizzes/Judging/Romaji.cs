using System.Collections.Frozen;
using System.Text;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>Compares kana with their transcription, in Hepburn's system, the Cabinet's, or a mixture, with long vowels written or not.</summary>
internal static class Romaji
{
    private const string Rows =
        "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しsi すsu せse そso ざza じzi ずzu ぜze ぞzo たta ちti つtu てte とto だda ぢzi づzu でde どdo "
        + "なna にni ぬnu ねne のno はha ひhi ふhu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゔbu";

    private static readonly FrozenDictionary<char, string> Kana = Rows.Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1..]);

    /// <summary>Spellings of one sound, each brought to the last of them; in the order in which they are replaced.</summary>
    private static readonly (string From, string To)[] Spellings =
    [
        ("tch", "tt"), ("cch", "tt"), ("ssh", "ss"), ("sh", "sy"), ("ch", "ty"), ("ts", "t"), ("jj", "zz"), ("jy", "zy"), ("j", "zy"), ("f", "h"), ("v", "b"),
        ("syi", "si"), ("tyi", "ti"), ("zyi", "zi"), ("mb", "nb"), ("mp", "np"), ("mm", "nm"), ("nn", "n"),
        ("ou", "o"), ("oo", "o"), ("oh", "o"), ("uu", "u"), ("aa", "a"), ("ii", "i"), ("ee", "e"), ("ei", "e"),
    ];

    /// <summary>True when one is kana and the other says the same in Latin letters.</summary>
    /// <param name="left">As <see cref="AnswerKey"/> writes it.</param>
    /// <param name="right">The same.</param>
    public static bool Same(string left, string right) =>
        (IsLatin(left) && IsKana(right) && Normal(left) == Normal(Written(right))) || (IsKana(left) && IsLatin(right) && Normal(right) == Normal(Written(left)));

    private static bool IsLatin(string text) => text.Length > 1 && text.All(char.IsAsciiLetterLower);

    private static bool IsKana(string text) => text.Length > 1 && text.All(letter => letter is >= 'ぁ' and <= 'ゖ' or 'ゔ');

    private static string Written(string kana)
    {
        var latin = new StringBuilder();
        var doubles = false;
        foreach (var letter in kana)
        {
            if (letter == 'っ')
            {
                doubles = true;
                continue;
            }

            var small = "ゃゅょぁぃぅぇぉ".IndexOf(letter, StringComparison.Ordinal);
            var sound = small >= 0 ? "ya yu yo a i u e o".Split(' ')[small] : Kana.GetValueOrDefault(letter, "");
            if (small >= 0 && latin.Length > 1)
            {
                // きゃ is kya, and ふぃ is hi: the small letter takes the place of the vowel before it.
                latin.Length--;
            }

            latin.Append(doubles && sound.Length > 0 ? sound[..1] : "").Append(sound);
            doubles = false;
        }

        return latin.ToString();
    }

    private static string Normal(string latin)
    {
        foreach (var (from, to) in Spellings)
        {
            latin = latin.Replace(from, to, StringComparison.Ordinal);
        }

        return latin;
    }
}
