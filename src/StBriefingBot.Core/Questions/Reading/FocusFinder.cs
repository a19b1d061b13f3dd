using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Finds the noun that a question asks to choose from: "which rocket", "under what law", 「どのロケット」.</summary>
internal static partial class FocusFinder
{
    /// <summary>Its span in the question, or null.</summary>
    public static TextSpan? Find(SentenceProfile question)
    {
        var folded = question.Folded;
        foreach (Match match in (question.IsJapanese ? Japanese() : English()).Matches(folded.Text))
        {
            var noun = match.Groups["n"];
            if (!QuestionWords.IsStop(noun.Value) && !QuestionWords.IsTypeNoun(noun.Value))
            {
                return folded.Original(noun.Index, noun.Index + noun.Length);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\bhow much (?!money\b|funding\b|time\b|longer\b|more\b|did\b|does\b|do\b|is\b|are\b|was\b|were\b|will\b|would\b|has\b|have\b|had\b|can\b|could\b|should\b|must\b|may\b|it\b|they\b|to\b|of\b|in\b|for\b)(?<n>[a-z][a-z-]+)(?! money\b)|\bhow many (?:\w+(?:ese|an|ish|al|ic|ed|ous|ive) |joint |new |more |other |different )*(?<n>[a-z][a-z-]+)|\bwho(?:'s| is| was| are| were| will be) (?:the |an? )?(?:\w+ese |first |last |next |former |then |new )*(?<n>[a-z]+)(?= (?:of|for|at|in|on)\b)|^(?:who|which)\b.{1,60}? (?:was|were|is|are) (?:the |its |their )(?<n>[a-z]+)\W*$|\bwho (?:\w+ly )?(?<n>(?!is\b|was\b|are\b|were\b|did\b|does\b|has\b|had\b|will\b|took\b|else\b|in\b|from\b|at\b)[a-z]+)|\b(?:which|what)(?: (?:\w+ly|new|main|japanese|american|u\.s\.|us|other|two|three|four|five|old|joint|kind of|type of|sort of))* (?<n>[a-z][a-z-]+)")]
    private static partial Regex English();

    [GeneratedRegex("(?<n>[一-鿿々]{2,})(?:した|する|された|している)(?:の|人|方|人物|大臣|代表)?は(?:誰|だれ|どなた)|(?:どの|どんな|何の|いかなる|どういった)(?<n>[一-鿿々]+|[ァ-ヺー]+)")]
    private static partial Regex Japanese();
}
