using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language;

/// <summary>Recognises text that gives orders to an assistant instead of asking or stating something, in English and Japanese.</summary>
public static partial class InstructionDetector
{
    private static readonly Regex[] Patterns = [DropRules(), RevealSecrets(), PlayPart(), Unverified(), WriteFiction(), Markup(), DropRulesJapanese(), RevealSecretsJapanese(), OtherJapanese()];

    /// <param name="folded">Text folded by <see cref="TextFolding"/>.</param>
    public static bool IsInstruction(string folded) => Array.Exists(Patterns, pattern => pattern.IsMatch(folded));

    [GeneratedRegex(@"\b(?:ignore|disregard|forget|override|bypass|drop|skip|stop following|do not follow|don't follow)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|sources?|citations?|passages?|restrictions?|safety|training|above|previous|prior|everything (?:you|above))\b")]
    private static partial Regex DropRules();

    [GeneratedRegex(@"\b(?:system|hidden|secret|developer|internal) (?:prompt|instructions?|message|password|key)s?\b|\b(?:reveal|print|show|repeat|output|leak|dump|tell me|send)\b.{0,30}\b(?:your (?:system |own )?(?:prompt|instructions|rules|configuration|token|password|api key)|api keys?|access tokens?|bot tokens?|passwords?|environment variables?)\b")]
    private static partial Regex RevealSecrets();

    [GeneratedRegex(@"\b(?:you are now|from now on,? you|act as|pretend (?:to be|you|that)|role-?play|jailbreak|dan mode|developer mode|do anything now|you must (?:now )?(?:answer|reply|respond|say|obey))\b")]
    private static partial Regex PlayPart();

    [GeneratedRegex(@"\bwithout (?:any )?(?:citations?|citing|sources?|checking|verif\w+)\b|\b(?:make up|invent|fabricate)\b")]
    private static partial Regex Unverified();

    [GeneratedRegex(@"\b(?:write|compose|sing|generate|create|tell)\b.{0,40}\b(?:poem|song|haiku|story|joke|essay|lyrics|rap|limerick|python|javascript|script|sonnet)s?\b")]
    private static partial Regex WriteFiction();

    [GeneratedRegex(@"<\s*/?\s*(?:system|script|instructions?)\b|@everyone|@here")]
    private static partial Regex Markup();

    [GeneratedRegex("(?:指示|命令|ルール|規則|制約|プロンプト|設定|出典|引用|これまで|上記|以前|今まで)(?:の[^。]{0,14})?(?:を|は)?(?:すべて|全て|全部|一切)?(?:無視|忘れ|破っ|無効|解除)")]
    private static partial Regex DropRulesJapanese();

    [GeneratedRegex("システムプロンプト|内部(?:の)?指示|(?:指示|プロンプト|パスワード|トークン|apiキー|秘密)(?:の内容)?を(?:表示|見せ|教え|出力|公開|開示|明か)")]
    private static partial Regex RevealSecretsJapanese();

    [GeneratedRegex("(?:になりきっ|のふりをし|として振る舞|を演じ)|(?:出典|引用|根拠|検証)(?:なし|無し|抜き)で|(?:詩|俳句|短歌|物語|小説|歌|歌詞|ジョーク|冗談|ダジャレ|コード|プログラム)を(?:書|作っ|作り|詠|言|教え|考え)")]
    private static partial Regex OtherJapanese();
}
