using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language;

/// <summary>
/// Recognises text that gives orders to an assistant instead of asking or stating something, in English and Japanese. "Ignore the rules" is an order,
/// "Which states ignored the rules?" and 「規則を無視した国は」 are not: the verb must be in the imperative, or its object the assistant's own.
/// </summary>
public static partial class InstructionDetector
{
    /// <summary>Where an imperative begins: a sentence, or what introduces a wish.</summary>
    private const string Order =
        @"(?:(?:^|[.!?:;,""'()\[\]>*#\n-]) ?|\b(?:please|kindly|simply|and|then|now|just|also|instead|but|so|you|you to|should|must|me|let's|let us|going to|(?:want|need|like) to) )(?:\w+ly |now |then |just |please |also )*";

    /// <summary>お願い: the verb goes on as a wish, not as a report.</summary>
    private const string Wish = "(?=$|[、。!!\\s]|ください|下さい|くれ|ほしい|欲しい|もらえ|もらい|いただ|頂|みて|自由|代わり|以下|次の|日本語|英語|何でも|.{0,8}(?:答|回答|教え|話|述べ|書[いきけ]|出力|表示))";

    private static readonly Regex[] Patterns = [DropRules(), DropOwnRules(), RevealSecrets(), PlayPart(), Unverified(), WriteFiction(), Markup(), DropRulesJapanese(), RevealSecretsJapanese(), OtherJapanese()];

    /// <param name="folded">Text folded by <see cref="TextFolding"/>.</param>
    public static bool IsInstruction(string folded) => Array.Exists(Patterns, pattern => pattern.IsMatch(folded));

    [GeneratedRegex(Order + @"(?:ignore|disregard|forget|override|bypass|drop|skip|stop following|do not follow|don't follow)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|sources?|citations?|passages?|restrictions?|safety|training|above|previous|prior|everything (?:you|above))\b")]
    private static partial Regex DropRules();

    [GeneratedRegex(@"\b(?:ignor|disregard|forget|overrid|bypass)\w*\b.{0,20}\b(?:your|previous|prior|above|earlier|preceding)\b.{0,20}\b(?:instructions?|prompts?)\b")]
    private static partial Regex DropOwnRules();

    [GeneratedRegex(@"\b(?:system|hidden|secret|developer|internal) (?:prompt|instruction)s?\b|\b(?:reveal|print|show|repeat|output|leak|dump|tell me|send)\b.{0,30}\b(?:your (?:system |own |hidden |secret )?(?:prompt|instructions|rules|configuration|token|password|api key|message)|api keys?|access tokens?|bot tokens?|passwords?|environment variables?)\b")]
    private static partial Regex RevealSecrets();

    [GeneratedRegex(@"\b(?:you are now|from now on,? you|role-?play|jailbreak|dan mode|developer mode|do anything now|you must (?:now )?(?:answer|reply|respond|say|obey))\b|" + Order + @"(?:act as|pretend (?:to be|you|that))\b")]
    private static partial Regex PlayPart();

    [GeneratedRegex(@"\b(?:answer|reply|respond|tell|say|give|write|explain)\b.{0,60}\bwithout (?:any )?(?:citations?|citing|sources?|checking|verif\w+)\b|^without (?:any )?(?:citations?|citing|sources?|checking)\b|" + Order + @"(?:make (?:something |it |one |an answer )?up|invent|fabricate)\b")]
    private static partial Regex Unverified();

    [GeneratedRegex(Order + @"(?:write|compose|sing|generate|create|tell)\b.{0,40}\b(?:poem|song|haiku|story|joke|essay|lyrics|rap|limerick|python|javascript|script|sonnet)s?\b")]
    private static partial Regex WriteFiction();

    [GeneratedRegex(@"<\s*/?\s*(?:system|script|instructions?)\b|@everyone|@here")]
    private static partial Regex Markup();

    [GeneratedRegex("(?:指示|命令|ルール|規則|制約|プロンプト|設定|出典|引用|これまで|上記|以前|今まで)(?:の[^。]{0,14})?(?:を|は)?(?:すべて|全て|全部|一切)?(?:(?:無視し|忘れ|破っ|無効にし|解除し)て" + Wish + "|(?:無視し|忘れ|解除し)(?:ろ|なさい)|無視せよ|破れ|無視(?:$|[。!!]))")]
    private static partial Regex DropRulesJapanese();

    [GeneratedRegex("システムプロンプト|内部(?:の)?指示|(?:指示|プロンプト|パスワード|トークン|apiキー|秘密)(?:の内容)?を(?:表示|見せ|教え|出力|公開|開示|明か)(?!(?:し|さ)?(?:た|ました|れ))")]
    private static partial Regex RevealSecretsJapanese();

    [GeneratedRegex("(?:になりきっ|のふりをし|として振る?舞っ|を演じ)て" + Wish + "|(?:出典|引用|根拠|検証)(?:なし|無し|抜き)で[^。]{0,12}(?:答|回答|教|話|述べ|書[いきけ])"
        + "|(?:詩|俳句|短歌|物語|小説|歌|歌詞|ジョーク|冗談|ダジャレ|コード|プログラム)を(?:書いて|作って|詠んで|言って|考えて|書け|作れ|詠め|言え|考えろ)" + Wish + "|(?:詩|俳句|短歌|ジョーク|冗談|ダジャレ)を(?:書|作り|詠|言|教え|考え)")]
    private static partial Regex OtherJapanese();
}
