using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>A run of kanji, katakana, letters or figures with the particle behind it.</summary>
/// <param name="Span">The run, without brackets behind it.</param>
/// <param name="Particle">は, が, の, と …; "、" where a comma follows at once, empty where a verb's ending does.</param>
/// <param name="Bracket">What stands in brackets behind the run; empty when nothing does.</param>
/// <param name="EndsClause">A comma follows the particle.</param>
internal sealed partial record JapanesePhrase(TextSpan Span, string Particle, TextSpan Bracket, bool EndsClause)
{
    public bool IsJoined => Particle is "と" or "や" or "、" or "及び" or "並びに" or "・";

    public bool IsCase => Particle is "は" or "が" or "を" or "に" or "で" or "から" or "へ" or "も" or "には" or "では";

    /// <summary>With what brackets behind it add to its name: 高市(Takaichi).</summary>
    public TextSpan Whole(string text) => Bracket.Length > 0 && !Bracket.Of(text).Any(char.IsDigit) ? new TextSpan(Span.Start, Bracket.End) : Span;

    public static List<JapanesePhrase> Of(string text) => Phrase().Matches(text).Select(match =>
    {
        var (word, bracket, particle) = (match.Groups["word"], match.Groups["bracket"], match.Groups["particle"].Value);
        var joined = particle.Length > 0 ? Fold(particle) : match.Groups["comma"].Success && !match.Groups["ending"].Success ? "、" : "";
        return new JapanesePhrase(new TextSpan(word.Index, word.Index + word.Length), joined, bracket.Success ? new TextSpan(bracket.Index, bracket.Index + bracket.Length) : default, match.Groups["comma"].Success);
    }).ToList();

    private static string Fold(string particle) => particle is "および" ? "及び" : particle is "ならびに" ? "並びに" : particle;

    [GeneratedRegex(@"(?<word>[一-鿿々ヶァ-ヺーA-Za-zＡ-Ｚａ-ｚ0-9０-９.,．%％$€・=＝&'’ -]*[一-鿿々ヶァ-ヺーA-Za-zＡ-Ｚａ-ｚ0-9０-９%％])[」』]?(?:[（(](?<bracket>[^）)]*)[）)])?[」』]?(?<particle>及び|並びに|および|ならびに|には|では|から|は|が|を|に|で|へ|も|の|と|や)?(?:(?<ending>[ぁ-ゖ]+)?(?<comma>[、，]))?")]
    private static partial Regex Phrase();
}
