using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>Takes a sentence out of what a speaker puts around it, and tells what asks or demands from what states.</summary>
internal static partial class SentenceFrame
{
    /// <summary>The statement in a sentence; null when it asks or demands.</summary>
    public static string? Statement(string sentence)
    {
        var text = TagQuestion().Replace(sentence.Trim(), "");
        text = JapaneseTag().Replace(text, "");
        if (Question().IsMatch(TextFolding.Fold(text)))
        {
            return null;
        }

        text = Attitude().Replace(Lead().Replace(text, ""), "");
        return text.Any(char.IsLetterOrDigit) ? text.Trim() : null;
    }

    /// <summary>True for a sentence that judges, wishes or advises: where no passage says it, there is nothing to check.</summary>
    public static bool IsOpinion(string sentence) => Opinion().IsMatch(TextFolding.Fold(sentence));

    [GeneratedRegex(@",? (?:right|correct|no|yes|isn't it|wasn't it|weren't they|didn't (?:it|they|he|she)|is that (?:right|correct|true)|true or false)\s*[?？]+$", RegexOptions.IgnoreCase)]
    private static partial Regex TagQuestion();

    /// <summary>…ですよね？ states, …ですか？ asks.</summary>
    [GeneratedRegex(@"(?:ですよね|だよね|よね|ですね|だね|ですな)[?？。！!]*$")]
    private static partial Regex JapaneseTag();

    [GeneratedRegex(@"\?\s*[""'”’)）」]*$|^(?:who|whom|whose|what|when|where|why|how|which)(?:'s| (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|many|much|long|often|about))\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may) (?:the|a|an|it|they|he|she|you|we|i|there|this|that|these|those|someone|anyone)\b|^(?:please|pls|kindly|can you|could you|let's|let us|let me|tell me|show me)\b(?! note| remember)|(?:です|ます|でした|ました|でしょう|だろう|ない|の)か[。!]*$|(?:かな|かしら|ください|下さい|してね|しましょう|教えて|お願いします)[。!]*$")]
    private static partial Regex Question();

    /// <summary>"As far as I know, …", "Please note that …", "FYI: …".</summary>
    [GeneratedRegex(@"^(?:(?:so|well|ok|okay|also|and|but|btw|by the way|fyi|note|reminder|fact|fun fact|fact check|claim|actually|in fact|apparently|as far as i (?:know|remember|recall)|afaik|iirc|if i (?:remember|recall) correctly|to my knowledge|as we all know|as you know|hi all|hello everyone|hi|hello|hey)(?:[,:：!—-]+\s*|\s+-+\s+)|(?:please )?(?:note|remember|keep in mind|be aware|recall)(?: that)? (?=the |a |an |in |on |it |that |this |[A-Z0-9])|did you know that )+|^(?:ちなみに|なお|たしか|確か|確かに|実は|そういえば|ところで|念のため|参考まで(?:に)?|たぶん|おそらく)[、,：:\s]*", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    /// <summary>"I think that …", …と思います.</summary>
    [GeneratedRegex(@"^(?:i|we) (?:also |still |really |firmly )?(?:think|believe|guess|suppose|assume|hear|heard|read|recall|remember|understand|know|learned|am (?:sure|certain|told)|was told) (?:that )?(?=\S)|(?:だ)?と(?:思います|思う|思っています|聞きました|聞いています|理解しています|記憶しています|認識しています)(?=[。.！!]*$)|(?:だ)?(?:そうです|そうだ|らしいです|らしい|とのことです|とのこと|はずです|はずだ|んです|のです)(?=[。.！!]*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Attitude();

    [GeneratedRegex(@"\b(?:should|ought to|had better|let's|in my (?:view|opinion)|imho|imo|hopefully|unfortunately|luckily|personally|i|we|my|our|you|amazing|awesome|great|terrible|wonderful|beautiful|impressive|exciting|boring|interesting|disappoint\w*|love|hate|best|worst|better|too (?:slow|late|much|many|expensive)|deserves?|worth|fascinating|crucial|promising|excellent|fantastic|horrible|good|bad|nice|cool)\b|べき|素晴らし|すばらし|すごい|凄い|面白い|おもしろ|残念|嬉しい|うれしい|楽し|大切|いいね|良い|よい|ひどい|ほしい|欲しい|たい(?:です|と思)|期待し|感動|好き|嫌い|かもしれ|私は|私たちは|個人的に")]
    private static partial Regex Opinion();
}
