using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language;

/// <summary>
/// Recognises lines of a document that are addressed to an assistant reading it, in English and Japanese. A text about assistants and their prompts is none:
/// there must be an order, and it must be an assistant's to follow.
/// </summary>
internal static partial class AssistantOrders
{
    private const string Reader = @"(?:(?:ai|virtual|digital|chat) ?(?:assistants?|agents?|bots?)|assistants?|(?:large )?language models?|llms?|chatbots?|chatgpt|gpt(?:-\w+)?|claude|gemini|copilot|summari[sz]ers?)";

    private const string Reply = @"(?:answer|reply|respond|say|output|repeat|claim|insist|conclude|recommend|ignore|disregard|forget|omit|never mention|include|append|add|insert|print|call|click|visit|send|forward|use|treat|state|tell|follow|obey|stop)";

    private const string ReaderJapanese = "(?:ai|人工知能|言語モデル|llm|チャットボット|ボット|chatgpt|gpt|アシスタント)(?:アシスタント|モデル|ボット)?";

    private const string OrderJapanese = "(?:ください|下さい|しなさい|なさい|せよ|しろ|すること|答えよ|答えろ|ること(?:$|[。!!]))";

    private static readonly Regex[] Patterns = [DropsRules(), Addressed(), Vocative(), WhenSummarising(), ToYou(), TellUsers(), Part(), Steering(), DropsRulesJapanese(), AddressedJapanese(), WhenSummarisingJapanese(), TellUsersJapanese(), SecretsJapanese()];

    /// <param name="line">As written, without unseen characters.</param>
    public static bool Holds(string line)
    {
        var folded = TextFolding.Fold(line);
        return Array.Exists(Patterns, pattern => pattern.IsMatch(folded));
    }

    [GeneratedRegex(@"\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget|overrid(?:e|ing)|bypass(?:ing)?)\b.{0,25}\b(?:all|any|your|the|previous|prior|above|earlier|preceding|other)\b.{0,25}\b(?:instructions?|prompts?|system message|guidelines you|context above)\b|(?:^|[.!:;""'] ?)(?:please )?(?:ignore|disregard|forget|bypass) (?:all|any|your|these)(?: \w+)? (?:rules|restrictions|guidelines|safeguards)\b|(?:^|[.!:;""'] ?)(?:please )?(?:ignore|disregard|forget) (?:everything|all|anything)(?: of)? (?:the )?(?:above|before|you)\b")]
    private static partial Regex DropsRules();

    /// <summary>"AI assistants must answer that …", "language models should ignore …".</summary>
    [GeneratedRegex(@"\b(?:any|all|the|this|every|dear|you,?)? ?" + Reader + @"\b.{0,60}\b(?:must|should|shall|are (?:instructed|required|asked|ordered) to|is (?:instructed|required|asked|ordered) to|need to|have to|please)(?: not| never| always| only| now| instead)? " + Reply + @"\b(?! to (?:human|user|the (?:user|need)|emerg))")]
    private static partial Regex Addressed();

    [GeneratedRegex(@"(?:^|[.!;>*#\[(""'-] ?)(?:(?:note|message|notice|attention|instructions?|important|warning|directive|memo|hey|dear)(?: (?:to|for))?,? (?:the |any |all |every )?)?" + Reader + @"s? ?[:,!] ?(?:please |you |do not |don't |never |always |now |instead )*" + Reply + @"\b|\b(?:note|message|notice|instructions?|directive|memo) (?:to|for) (?:the |any |all |every )?" + Reader + @"\b.{0,80}\b" + Reply + @"\b")]
    private static partial Regex Vocative();

    [GeneratedRegex(@"\b(?:when|if|while|before|after) (?:you (?:are )?)?(?:an? )?(?:summari[sz]|answer|ask|respond|repl(?:y|ied)|quot|cit|translat|index|read|process|prompt|quer)\w*\b.{0,80}[,:;] ?(?:please |you (?:must|should|will) |always |never |do not |don't |only |instead )+" + Reply + @"\b|\b(?:when|if|whenever) you are (?:asked|prompted|queried)\b.{0,80}[,:;] ?(?:please |always |never |only )*" + Reply + @"\b|\bif you are an? (?:\w+ )?" + Reader + @"\b")]
    private static partial Regex WhenSummarising();

    [GeneratedRegex(@"\b(?:you (?:must|should|will|shall|are to) (?:now |always |only |never |instead )*(?:answer|reply|respond|say|output|obey|comply|pretend|act as)|(?:append|add|include|insert|put|place)\b.{0,40}\b(?:to|in|into|at the end of) (?:your|every|each) (?:answer|response|reply|output|summary)|end (?:your|each|every) (?:answer|response|reply)|(?:in|begin|start) your (?:answer|response|reply|summary),? (?:with|say|do|always|never|claim|state))\b")]
    private static partial Regex ToYou();

    [GeneratedRegex(@"(?:^|[.!?:;""'] ?|\b(?:please|must|should|then|and|instead) )(?:tell|inform|assure|instruct|convince|ask) (?:the|your|all|any|every) (?:users?|askers?|readers? of your)\b")]
    private static partial Regex TellUsers();

    [GeneratedRegex(@"\byou are now (?:a|an|the|in|no longer|free|unrestricted|dan|jailbroken)\b|\bfrom now on,? you (?:are|will|must|should|answer)\b|\b(?:jailbreak|dan mode|do anything now|developer mode)\b.{0,40}\b(?:enabled?|activated?|on|you)\b|(?:^|[.!?:;""'] ?|\b(?:please|now|then) )(?:reveal|print|show|repeat|output|leak|dump|send)\b.{0,30}\byour (?:system |own |hidden |secret |initial )?(?:prompt|instructions|rules|configuration|token|api key)\b")]
    private static partial Regex Part();

    /// <summary>The marks that a model's own conversation is written with.</summary>
    [GeneratedRegex(@"<\|[^|>]{1,40}\|>|\[/?inst\]|<</?sys>>|<\s*/?\s*(?:system|instructions?|assistant)\s*>|^\s*#{0,4} ?(?:system|assistant|developer) ?: ?(?:you|ignore|from now|always|never|the following|new)\b|^\s*#{1,4} ?(?:system prompt|new instructions?)\b")]
    private static partial Regex Steering();

    [GeneratedRegex("(?:指示|命令|プロンプト|上記の(?:内容|規則|ルール)|これまでの(?:内容|会話|ルール|規則))(?:を|は)?(?:すべて|全て|全部|一切)?(?:(?:無視し|忘れ|破棄し|無効にし)て|無視(?:しろ|せよ|しなさい|すること|$|[。!!、])|忘れ(?:ろ|なさい))")]
    private static partial Regex DropsRulesJapanese();

    [GeneratedRegex(ReaderJapanese + @"(?:の(?:方|皆さん|皆様))?(?:へ(?:の(?:指示|命令|お願い))?|に(?:対する|向けた)(?:指示|命令)|は(?:必ず|常に|絶対に|次の|以下の|この))[^。]{0,80}(?:回答|返答|応答|出力|答え|表示|無視|要約|推薦|推奨|主張|述べ|伝え|言[いうわ]|記載|従[いう])[^。]{0,20}" + OrderJapanese)]
    private static partial Regex AddressedJapanese();

    [GeneratedRegex(@"(?:この|本)(?:文書|文章|ページ|資料|記事|テキスト)を(?:要約|読|翻訳|引用|処理|参照)[^。]{0,20}(?:際|とき|時|場合|ai|モデル)[^。]{0,80}" + OrderJapanese + @"|(?:質問|尋ね|聞)(?:され|かれ|られ)た(?:ら|場合|とき|時|際)[^。]{0,10}(?:は|、|には)[^。]{0,60}(?:と(?:だけ)?(?:答え|回答|返答|伝え|言)|出力|表示)[^。]{0,10}" + OrderJapanese)]
    private static partial Regex WhenSummarisingJapanese();

    [GeneratedRegex(@"(?:利用者|ユーザー|ユーザ|質問者)に(?:は|対し(?:て)?)?[^。]{0,60}(?:と(?:伝え|答え|言|告げ|教え|案内)|を?(?:入力|クリック|送信)(?:させ|するよう))[^。]{0,12}" + OrderJapanese)]
    private static partial Regex TellUsersJapanese();

    [GeneratedRegex("(?:システムプロンプト|(?:あなた|君|お前)の(?:指示|プロンプト|設定))(?:の内容|の全文)?を[^。]{0,12}(?:表示|見せ|教え|出力|公開|開示)(?:し|せ|ろ|て|な)(?!た|まし)|(?:あなた|君|お前)は(?:今から|これから|もはや|制限のない)")]
    private static partial Regex SecretsJapanese();
}
