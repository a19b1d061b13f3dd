using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>Upper and lower limits told by a verb or a particle: "limits boats to 40" is "no more than 40", 3冊まで is 最大3冊.</summary>
internal static partial class Limits
{
    public static bool Agree(Value claimed, SentenceReading claim, Value stated, SentenceReading text) =>
        BoundOf(claimed, claim) == BoundOf(stated, text);

    private static Bound BoundOf(Value value, SentenceReading sentence) => value.Bound switch
    {
        Bound.Exact or Bound.About when Upper().IsMatch(sentence.Profile.Folded.Text) => Bound.AtMost,
        Bound.Exact or Bound.About when Lower().IsMatch(sentence.Profile.Folded.Text) => Bound.AtLeast,
        Bound.About => Bound.Exact,
        var bound => bound,
    };

    [GeneratedRegex(@"\b(?:limit(?:s|ed)?|cap(?:s|ped)?|restrict(?:s|ed)?|maximum|ceiling|at most)\b|\d+\D{0,3}まで|上限|制限|限度")]
    private static partial Regex Upper();

    [GeneratedRegex(@"\b(?:minimum|at least|or over|or more|and over|or older)\b|以上|最低|下限")]
    private static partial Regex Lower();
}
