using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Reads the statement that a question leaves open: "Who signed the agreement?" leaves "… signed the agreement".</summary>
internal static partial class AnswerFrames
{
    /// <param name="text">The question without its lead-in ("Could you tell me").</param>
    /// <param name="start">Where its question words begin, in UTF-16 units.</param>
    /// <param name="length">How long they are; 0 where there are none.</param>
    /// <param name="type">What it asks for.</param>
    /// <param name="japanese">True for a Japanese question.</param>
    /// <returns>Null where no single span could complete it (why, how, lists, yes-no).</returns>
    public static AnswerFrame? Of(string text, int start, int length, AnswerType type, bool japanese)
    {
        if (length == 0 || type is AnswerType.General or AnswerType.Definition or AnswerType.Reason or AnswerType.Manner or AnswerType.YesNo or AnswerType.List)
        {
            return null;
        }

        return japanese ? InJapanese(text) : InEnglish(text[..start].TrimStart(), text[(start + length)..].TrimEnd(' ', '?', '.', '!'), type);
    }

    private static AnswerFrame? InEnglish(string before, string after, AnswerType type)
    {
        before = OpenPreposition().Replace(before, "");
        var split = Inverted().Match(after);
        if (!split.Success)
        {
            return Spaced(before, after);
        }

        var (noun, auxiliary, rest) = (split.Groups["noun"].Value.Trim(), split.Groups["aux"].Value, split.Groups["rest"].Value.Trim());
        if (DoVerb().IsMatch(auxiliary) || (noun.Length == 0 && (type is not (AnswerType.Person or AnswerType.Organisation or AnswerType.Number) || EndsOpen().IsMatch(rest))))
        {
            var preposition = EndsOpen().IsMatch(rest) ? "" : Preposition(type);
            return new AnswerFrame($"{before}{rest} {preposition}", noun.Length == 0 ? "" : " " + noun);
        }

        return Spaced(before, after);
    }

    /// <summary>The answer stands apart from the words around it, but for a possessive.</summary>
    private static AnswerFrame Spaced(string before, string after) =>
        new(before.Length == 0 || before[^1] == ' ' ? before : before + " ", after.Length == 0 || !char.IsLetterOrDigit(after[0]) ? after : " " + after);

    private static string Preposition(AnswerType type) => type switch
    {
        AnswerType.Place or AnswerType.Date or AnswerType.Year => "in ",
        AnswerType.Duration => "for ",
        _ => "",
    };

    private static AnswerFrame? InJapanese(string text)
    {
        var statement = Ending().Replace(text.TrimEnd('?', '？', ' ', '。', '.', '!', '！', '　'), "");
        var asked = Interrogative().Match(statement);
        if (asked.Success)
        {
            return new AnswerFrame(statement[..asked.Index], statement[(asked.Index + asked.Length)..]);
        }

        return statement.EndsWith('は') ? new AnswerFrame(statement, "") : null;
    }

    [GeneratedRegex(@"\b(?:in|on|at|by|to|from|for|until|since|with|under|of) ?$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenPreposition();

    /// <summary>A verb that stands before its subject, after at most a short noun phrase: "(how many) members does X have".</summary>
    [GeneratedRegex(@"^ *(?<noun>(?:(?!(?:in|on|at|of|by|for|from|to|with|that|who|which)\b)[\w'-]+ ){0,4}?)(?<aux>do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\b(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Inverted();

    [GeneratedRegex("^(?:do|does|did)$", RegexOptions.IgnoreCase)]
    private static partial Regex DoVerb();

    [GeneratedRegex(@"\b(?:in|on|at|by|to|from|for|with|under|of)$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsOpen();

    [GeneratedRegex("(?:という(?:の|こと)は)?(?:でしょうか|でしょう|ですか|ますか|でしたか|ましたか|のですか|んですか|だったか|なのか|のか|か|の|かな|だっけ|っけ|ですかね)?(?:を)?(?:教えて(?:ください|下さい)?|知りたい(?:です)?)?$")]
    private static partial Regex Ending();

    [GeneratedRegex("何年何月何日|何月何日|何年度|何年間|何か月(?:間)?|何[カヶヵ箇]月(?:間)?|何日間|何週間|何時間|何年|何月|何日|誰と誰|誰|だれ|どなた|(?<![思追])いつ(?![もい])|どこの(?:国|都市|街|機関|会社|組織)|どこ|どちら|何処|何という[一-鿿ァ-ヶー]+|どの(?:くらい|程度)(?:の[一-鿿]+)?|どれ(?:くらい|ほど)(?:の[一-鿿]+)?|どの[一-鿿ァ-ヶー]+|いくつ|いくら|何パーセント|何%|何割|第何回|何[一-鿿](?:間|目)?|何")]
    private static partial Regex Interrogative();
}
