using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Tells from its question words what a Japanese question asks for.</summary>
internal static partial class JapaneseAnswerTypes
{
    /// <summary>First match wins: the specific before the general. Japanese has no fixed place for question words.</summary>
    private static readonly (Regex Pattern, AnswerType Type)[] Patterns =
    [
        (Definition(), AnswerType.Definition),
        (Duration(), AnswerType.Duration),
        (Year(), AnswerType.Year),
        (Date(), AnswerType.Date),
        (Money(), AnswerType.Money),
        (Percent(), AnswerType.Percent),
        (Reason(), AnswerType.Reason),
        (Manner(), AnswerType.Manner),
        (Number(), AnswerType.Number),
        (Person(), AnswerType.Person),
        (ListOf(), AnswerType.List),
        (Organisation(), AnswerType.Organisation),
        (Place(), AnswerType.Place),
        (BareDefinition(), AnswerType.Definition),
    ];

    /// <summary>The asked type and where its question words stand; General at an empty span when nothing tells.</summary>
    public static (AnswerType Type, int Start, int Length) Read(string folded)
    {
        var first = Patterns.Select(pair => (pair.Type, Match: pair.Pattern.Match(folded)))
            .Where(pair => pair.Match.Success)
            .FirstOrDefault();
        if (first.Match is { } match)
        {
            return (first.Type, match.Index, match.Length);
        }

        if (YesNo().Match(folded) is { Success: true } asked && !OpenQuestion().IsMatch(folded))
        {
            return (AnswerType.YesNo, asked.Index, asked.Length);
        }

        return (AnswerType.General, 0, 0);
    }

    [GeneratedRegex("とは(?:何|なに|なん|どういう|どのような(?:もの|組織|制度|会議|委員会|協定)|どんな(?:もの|組織|制度|会議)|$|\\s*[??。]|一体)|って、?(?:そもそも|一体|いったい)?(?:何|なに|なん)|何の略|なんの略|の意味|の定義|を定義|を説明|どういう意味|何を(?:意味|指|表)")]
    private static partial Regex Definition();

    /// <summary>「JHCは何ですか」; not 「JHCの議題は何ですか」.</summary>
    [GeneratedRegex("^[^のはがを]{1,30}は何(?:ですか|でしょうか)?\\s*[??。]*$")]
    private static partial Regex BareDefinition();

    [GeneratedRegex("何年間|何か月|何カ月|何ヶ月|何ヵ月|何箇月|何日間|何週間|何時間|(?:どのくらい|どれくらい|どれほど|どれだけ)の(?:期間|間|年月|長さ)|期間は(?=\\s*(?:どの|どれ|何(?!月何日|日から|月から)|いくら|です|でし|[??。]|$))|日数は|年数は|月数は|どのくらい(?:続|延長|かか|滞在)|どれくらい(?:続|延長|かか|滞在)|何年(?:延長|続|延び|の延長)|任期は|有効期間は(?:何|どの|どれ)")]
    private static partial Regex Duration();

    [GeneratedRegex("何年度?(?!間|代前)|なんねん|西暦|どの年")]
    private static partial Regex Year();

    [GeneratedRegex("(?<![思追])いつ(?![もい])|何月何日|何月|何日|日付|日にち|年月日|(?:開催|署名|締結|発効|打ち?上げ|設立|設置|発表|公表)(?:日|時期)|時期は|期限は|期日|[たる](?:日|月日|時期)(?:は|を|が|って|[??。]|$)")]
    private static partial Regex Date();

    [GeneratedRegex("いくら|何ドル|何円|何億|何万ドル|金額|予算(?:額)?は|費用は|(?:投資|資金|支援|供与|拠出|助成|契約|総)額|値段|価格は|規模は(?:いくら|何)")]
    private static partial Regex Money();

    [GeneratedRegex("何パーセント|何%|割合|比率|何割|税率|関税率")]
    private static partial Regex Percent();

    [GeneratedRegex("なぜ|何故|どうして|なんで|理由|何のため|なんのため|目的は|狙いは|ねらいは|背景は|きっかけ|いきさつ|わけ(?:は|を|って|[??。]|$)")]
    private static partial Regex Reason();

    [GeneratedRegex("どのように|どうやって|いかに|どういう経緯|経緯は|どう(?:やって|評価|位置|なっ|変わ|影響|見|述べ|考え|対応|扱|説明)")]
    private static partial Regex Manner();

    [GeneratedRegex("何人|何名|何回|何か国|何カ国|何ヶ国|何件|何個|何社|何機|何隻|何分野|何州|何本|何項目|何番目|何回目|いくつ|第何回|頻度|どのくらい|どれくらい|どれほど|どの程度|人数|件数|回数|何万|何千|何百|何(?![年月日時曜故者物事処])[一-鿿](?:間|目)?")]
    private static partial Regex Number();

    [GeneratedRegex("誰|だれ|どなた|どの(?:大臣|大統領|首相|人物|宇宙飛行士|大使|長官|議員|研究者|高官)|何という(?:人|人物|大臣|飛行士)|(?:議長|代表|署名者|著者|筆者|担当者|搭乗員|乗組員|宇宙飛行士|大臣|首相|大統領|大使|責任者|出席者|参加者|共同議長)は\\s*[??。]?$|氏名|[たる](?:人|方|人物)(?:は|って|を教)(?:\\s*[??。]?$|え)|(?:お名前|名前)は\\s*[??。]?$")]
    private static partial Regex Person();

    [GeneratedRegex("(?:挙げ|列挙|一覧|リスト|すべて教え|全て教え|全部教え|並べ)|何(?:が|を|に)(?:あり|含ま|議論|話し合|取り上げ|重点|焦点|対象|扱)|(?:どんな|どのような|どういう|どういった|いかなる)|どの(?:分野|テーマ|議題|品目|製品|国々|項目|技術|原則|機関が参加)|何と何|(?:分野|テーマ|議題|品目|対象|原則|内容|課題|目標|提言|項目|重点|価値|メンバー|構成|製品|内訳|例)は\\s*(?:何|なに|なん|[??。]|$)|(?:誰と誰|どこと|どの国と)|どの国々?の(?:枠組み?|グループ|会議|集まり|協定|仲間)")]
    private static partial Regex ListOf();

    [GeneratedRegex("どの(?:機関|組織|会議体?|枠組み?|媒体|出版物|省庁?|会社|企業|委員会|団体|大学|研究所|新聞|部隊|当局|部署)|どこの(?:機関|組織|省庁?|会社|企業|団体|部署|新聞)|何という(?:機関|組織|会社|部隊|新聞|委員会)|(?:主催者|発行元|出版元|発行者|実施機関|担当機関|所管(?:省庁)?)は|(?:機関|組織|会社|企業|団体|省庁?|大学|研究所|委員会|部署|部隊|新聞社?|当局)は(?:どこ|どちら)|どこが(?:発表|主催|担当|発行|実施|運営|所管|出)")]
    private static partial Regex Organisation();

    [GeneratedRegex("どこ|どちら|何処|場所|開催地|所在地|どの(?:国|都市|街|町|州|県|基地|大学|会場)|何という(?:都市|街|町|場所|基地)|(?:都市|国|会場|場所|街|大学|基地)は\\s*(?:どこ|[??。]|$)")]
    private static partial Regex Place();

    [GeneratedRegex("(?:か|の|かな|よね|だよね|ですよね|って本当|本当(?:です)?か?)\\s*[??。]*$|[??]\\s*$")]
    private static partial Regex YesNo();

    [GeneratedRegex("何|なに|どの|どんな|どう|どれ|(?:は|について|とは)\\s*[??。]*$|教えて|知りたい|ください|下さい")]
    private static partial Regex OpenQuestion();
}
