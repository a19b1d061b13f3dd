using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Countries named by one kanji each: 日米, 米中, 日米韓, 英政府.</summary>
internal sealed class Countries
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['日'] = "日本", ['米'] = "米国", ['中'] = "中国", ['韓'] = "韓国", ['英'] = "英国", ['仏'] = "フランス", ['独'] = "ドイツ", ['伊'] = "イタリア", ['露'] = "ロシア", ['豪'] = "オーストラリア", ['加'] = "カナダ", ['印'] = "インド", ['欧'] = "欧州", ['朝'] = "北朝鮮", ['台'] = "台湾", ['比'] = "フィリピン",
    };

    private static readonly string[] After = ["政府", "両", "軍", "首脳", "関係", "議会", "大統領", "国務", "企業", "外相", "間"];

    private readonly Dictionary<char, IReadOnlyList<(TermKind Kind, int Set)>> sets = [];

    public Countries(Thesaurus thesaurus)
    {
        foreach (var (kanji, name) in Names)
        {
            sets[kanji] = thesaurus.Find(WordReader.Read(name), TextFolding.FoldWithMap(name))
                .Where(hit => hit.Span.Length == name.Length && hit.Kind is TermKind.Synonym or TermKind.Glossary).Select(hit => (hit.Kind, hit.Set)).ToList();
        }
    }

    public IReadOnlyList<(TermKind Kind, int Set)> SetsOf(char kanji) => sets.GetValueOrDefault(kanji, []);

    /// <summary>True for a set that names a country.</summary>
    public bool Holds(IEnumerable<(TermKind Kind, int Set)> named) => named.Any(set => sets.Values.Any(own => own.Contains(set)));

    public static string NameOf(char kanji) => Names[kanji];

    /// <summary>The countries that a longer name begins with: 日米 of 日米安全保障条約.</summary>
    public static string Inside(string term) => Count(term, 0) is var count && count > 1 && term.Length > count ? term[..count] : "";

    /// <summary>How many characters from <paramref name="at"/> on are countries; 0 where they are parts of another word.</summary>
    public static int Count(string text, int at)
    {
        if (at > 0 && JapaneseScript.IsKanji(text[at - 1]))
        {
            return 0;
        }

        var end = at;
        while (end < text.Length && Names.ContainsKey(text[end]))
        {
            end++;
        }

        var rest = text.AsSpan(end);
        var followed = false;
        foreach (var word in After)
        {
            followed |= rest.StartsWith(word);
        }

        // 日米, 日中韓 and 米政府, but neither 日本 nor 中国 nor 独立.
        var count = end - at;
        return count >= 2 && text.AsSpan(at, count) is not "日比" || (count == 1 && followed && text[at] is not ('日' or '中' or '加' or '台' or '比' or '朝' or '印')) || (count >= 2 && followed) ? count : 0;
    }
}
