using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language.Meaning;

/// <summary>
/// Finds proper names in Japanese by titles, suffixes and particles around them. Every repetition is bounded: a run of letters without end,
/// such as data pasted into a document, must not be tried from each of its letters to its end.
/// </summary>
internal static partial class JapaneseNames
{
    private const string Title =
        "(?:氏|(?:元|前|副)?大統領|首相|総理|内閣総理大臣|外相|外務大臣|(?:文部科学|防衛|経済産業|通商産業|内閣府特命担当|科学技術政策担当|特命担当|担当)?大臣|国務長官|官房長官|長官|大使|議長|委員長|博士|教授|局長|次官|代行|室長|補佐官|(?:宇宙)?飛行士|さん|議員)";

    private const string PersonName = @"(?<![一-鿿々ァ-ヺー])(?!共同|大統領|首席|主席|上級|事務|政策|特別|副|総|次期|初代|歴代|当時|文部科学|外務|総務|防衛|経済産業|通商産業|国務|官房|内閣|科学技術|特命|担当|宇宙|両国|日本|米国|同国|駐)(?<n>[ァ-ヺー]{2,20}(?:[・=][ァ-ヺーA-Z.]{1,20}){1,4}|[一-鿿々ヶ]{2,5}?|[ァ-ヺー]{3,20})";

    /// <summary>A family name in kanji with a given name in any script, or a name in katakana.</summary>
    private const string FullName = "(?!同|両|各|当|本|毎|市|町|村|県|国|社|年|月|日)(?:[一-鿿々ヶ]{3,7}?|[一-鿿々ヶ]{2,3}(?!による|として|とする|から|まで|など)(?:[ァ-ヺー]{2,4}|[ぁ-んゝ]{2,3}?)|[一-鿿々ヶ]{2}[ぁ-ん][一-鿿々]|[ァ-ヺー]{2,20}・[ァ-ヺー・]{2,40})";

    /// <summary>Every name once per kind, even where several signs tell of it.</summary>
    public static IEnumerable<Name> Read(string text) => ReadAll(text).Distinct();

    private static IEnumerable<Name> ReadAll(string text)
    {
        foreach (Match match in Person().Matches(text))
        {
            yield return Of(match, NameKind.Person);
        }

        foreach (Match match in Bracketed().Matches(text))
        {
            yield return Of(match, NameKind.Person);
        }

        foreach (Match match in FullKatakana().Matches(text))
        {
            yield return Of(match, NameKind.Person);
        }

        foreach (Match match in AfterOffice().Matches(text))
        {
            yield return Of(match, NameKind.Person);
        }

        foreach (Match match in OfCalling().Matches(text))
        {
            yield return Of(match, NameKind.Person);
        }

        foreach (Match match in InOffice().Matches(text))
        {
            yield return Of(match, NameKind.Person);
        }

        foreach (Match match in Organisation().Matches(text))
        {
            yield return Of(match, NameKind.Organisation);
        }

        foreach (Match match in Place().Matches(text))
        {
            yield return Of(match, NameKind.Place);
        }
    }

    private static Name Of(Match match, NameKind kind)
    {
        var group = match.Groups["n"];
        return new Name(group.Value, new TextSpan(group.Index, group.Index + group.Length), kind);
    }

    [GeneratedRegex(PersonName + @"(?:\s?[\((][A-Za-z][A-Za-z .'-]{0,60}[\))])?" + "(?=" + Title + ")")]
    private static partial Regex Person();

    /// <summary>野口聡一(Soichi Noguchi): a name with its Latin form.</summary>
    [GeneratedRegex(@"(?<n>[ァ-ヺー]{1,20}(?:・[ァ-ヺー]{1,20}){0,4}|[一-鿿々]{2,5})\s?[\((](?=[A-Z][a-z]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){1,4}[\))])")]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?<n>[ァ-ヺー]{2,20}(?:・[ァ-ヺーA-Z.]{2,20}){1,4})(?<!ロケット|システム|プログラム|プロジェクト|センター|ステーション|サミット|フォーラム|ディール|パートナーシップ|イニシアティブ|イニシアチブ|ネットワーク|オフィス|ハウス|タイムズ)(?!計画|協定|原則|センター|プログラム|[ァ-ヺー])")]
    private static partial Regex FullKatakana();

    /// <summary>宇宙飛行士の野口聡一.</summary>
    [GeneratedRegex(@"(?:飛行士|首相|大臣|大使|大統領|長官|著者|筆者|技師|医師|教師|学者|作家|社長|会長|館長|院長|校長|市長|町長|村長|知事|監督|職人|商人|当主|創業者|議員|選手|画家|博士)(?:の|である|であった|だった|で)(?<n>[一-鿿々]{3,5}|[ァ-ヺー・]{3,40})(?=[はがとをに、。と()(])")]
    private static partial Regex AfterOffice();

    /// <summary>建築家の倉持みどり, 庄屋の野口与右衛門: what somebody is, and who.</summary>
    [GeneratedRegex("[一-鿿々](?:家|者|師|士|匠|手|屋|員|長)の(?<n>" + FullName + ")(?=[がはをにと、。もで]|さん|氏)")]
    private static partial Regex OfCalling();

    /// <summary>校長は大沼恵子で: who holds an office.</summary>
    [GeneratedRegex("(?:長|監督|代表|大使|大臣|首相|総裁|主宰|指揮者|責任者|担当者|創業者|創設者|初代|[二-十]代目)(?:は|には|、)、?(?<n>" + FullName + ")(?=[で、。だ]|である|さん|氏|が(?:就|務|選|任|な))")]
    private static partial Regex InOffice();

    [GeneratedRegex("(?<n>[一-鿿々ァ-ヺーA-Za-z・&]{2,30}(?:省|庁|局|機構|委員会|財団|研究所|大学|社|部隊|軍|隊|銀行|新聞|通信|協会|機関|会議|センター|タイムズ|ハウス|政権|政府))|(?<n>[A-Z]{2,6})(?![A-Za-z])")]
    private static partial Regex Organisation();

    [GeneratedRegex("(?<n>[一-鿿々ァ-ヺー・]{2,30}?(?:都|道|(?<!政)府|県|市|区|町|村|州|(?<![両各同他全])国|島|港|基地|宇宙センター|ハウス|大使館|大学|ホテル|宮殿|会館))(?=[でに、。のをかが])|(?<n>[一-鿿々]{2,4}|[ァ-ヺー・]{3,40})(?:[\\((][^\\))]{0,60}[\\))])?(?=(?:で(?:開|行|署|結|発|開催|実施|締|会|調|採|打|初|の第|は|、|、)|において|にて|に(?:置|所在|開設|設置|設け|到着|着水|帰還|本部|ある)))")]
    private static partial Regex Place();
}
