using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>A message that asks nothing of the library.</summary>
internal enum SmallTalkKind
{
    Greeting,
    Thanks,

    /// <summary>Asks about the bot itself.</summary>
    AboutBot,

    /// <summary>Tells the bot to drop its rules, play a part or show its instructions.</summary>
    Instruction,
}

/// <summary>Tells greetings, thanks and orders to the bot apart from questions.</summary>
internal static partial class SmallTalk
{
    /// <summary>The kind of small talk, or null for a question.</summary>
    public static SmallTalkKind? Read(string message)
    {
        var folded = TextFolding.Fold(message).Trim();
        if (InstructionDetector.IsInstruction(folded))
        {
            return SmallTalkKind.Instruction;
        }

        if (Greeting().IsMatch(folded))
        {
            return SmallTalkKind.Greeting;
        }

        if (Thanks().IsMatch(folded))
        {
            return SmallTalkKind.Thanks;
        }

        return AboutBot().IsMatch(folded) ? SmallTalkKind.AboutBot : null;
    }

    [GeneratedRegex(@"^(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|howdy|yo)(?: there| bot| all| everyone| team)?|how are you(?: doing)?(?: today)?|nice to meet you|what'?s up|(?:こんにちは|こんばんは|おはよう(?:ございます)?|はじめまして|やあ|どうも|もしもし|お疲れ(?:さま|様)(?:です|でした)?|よろしく(?:お願い(?:し|いたし|致し)ます)?|元気(?:です)?か?)[、,! !。]*)+[\s!?.。,、!?]*$")]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(?:(?:thank(?:s| you)(?: (?:very|so) much| a lot)?|thx|cheers|great|perfect|got it|ok(?:ay)?|bye|goodbye|see you|ありがとう(?:ございま(?:す|した))?|感謝します|that(?: was|'s| is)(?: very| really| so)? (?:helpful|great|useful|good|clear|all)|(?:very|really) helpful|了解(?:です|しました)?|わかりました|分かりました|助かりました|さようなら|バイバイ)[\s!.。,、!]*)+$")]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(?:(?:so )?(?:who|what) are you|what can you do|what do you do|how do you work|are you (?:a |an )?(?:bot|ai|human|robot|chatgpt|real)\b.*|what is your name|what's your name|help|who (?:made|built|created) you|あなたは(?:誰|何|だれ|なに).*|(?:何|なに)が(?:できますか|できるの).*|(?:お)?名前は(?:何|なん).*|自己紹介.*|使い方(?:は|を).*)[\s?.!??。]*$")]
    private static partial Regex AboutBot();
}
