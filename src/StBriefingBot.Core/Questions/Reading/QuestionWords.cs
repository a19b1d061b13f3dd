using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Words of a question that say nothing about its topic.</summary>
internal static partial class QuestionWords
{
    private static readonly FrozenSet<string> EnglishStops = Split(
        """
        a an the this that these those it its it's they them their theirs he him his she her hers we us our ours you your yours i me my mine
        of in on at to from by for with without within into onto upon about over under between among through during per via as than then there here
        and or but nor so if whether while because since until till also too either neither both not no nor yes
        is are was were be been being am do does did doing done has have had having can could will would shall should may might must
        what which who whom whose when where why how many much long often far soon ever exactly precisely roughly actually really just only even still yet
        please tell know explain describe say said says mention mentioned give list name show let want like would need find out remind wonder wondering
        any some all every each other another such same own more most less least few several various certain
        pls plz thx cheers asap fyi btw kinda sorta gonna wanna gotta lemme gimme um uh hmm lol whose
        everyone everybody anybody somebody nobody behalf exact precise rough known supposed supposedly apparently
        please thanks thank hi hello hey ok okay well regarding concerning according e.g i.e etc vs
        s t re ve ll d don doesn didn isn aren wasn weren hasn haven
        kind sort type thing things way ways part case fact facts detail details info information question answer
        get got make made take took come came go went put bring brought
        new side sides compare compared comparison relative versus amount respectively
        status situation state standing
        dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant cannot couldnt wont wouldnt shouldnt im ive youre theyre weve mr mrs ms dr
        although though altogether anyway
        whats whos wheres whens hows thats theres
        correct right wrong true false accurate match matches matched claim claims claimed anything something anyone someone goes go going
        define definition mean means meant meaning stand stands short acronym abbreviation called call term terms
        latest recent recently newest current currently now today nowadays present presently already finally originally
        happen happened happens occur occurred exist exists involve involved include included including consist
        up down off back again once twice
        two one
        """);

    private static readonly FrozenSet<string> Superlatives = Split("first last only largest biggest highest lowest oldest youngest longest shortest earliest final 最初 最後 初 最大 最小 唯一 最高 最多 最長 最古 最終");

    /// <summary>Nouns that stand for another thing than the one they are said of: the forerunner of an agreement is not the agreement.</summary>
    private static readonly FrozenSet<string> Relational = Split(
        """
        forerunner predecessor precursor successor replacement counterpart deputy rival opponent critic draft amendment preamble annex sequel understudy stand-in substitute alternate heir
        前身 後継 前任 後任 前任者 後任者 後継者 代理 副官 草案 原案 前文 付属書 附属書 改正 改正案 対案 好敵手
        """);

    /// <summary>Nouns that only say what kind of answer is wanted; dropped beside a question word.</summary>
    private static readonly FrozenSet<string> TypeNouns = Split(
        """
        year years month months day days date dates week weeks hours time times duration length period deadline
        number total count size amount sum value cost price money much many percentage percent share proportion
        person people city country place venue location site town prefecture region
        reason purpose aim rationale meaning definition
        company agency organisation organization ministry department firm newspaper publisher institution institute official astronaut
        publication magazine journal outlet daily
        都市 国 機関 組織 会議体 省庁 企業 会社 団体 大学 基地 人物 媒体 新聞 出版物
        high big large new wide deep tall old far
        places venues dates titles
        topics areas fields subjects items themes names examples elements things points
        """);

    private static readonly FrozenSet<string> JapaneseStops = Split(
        """
        何 誰 何処 何故 何時 何年 何月 何日 何人 何名 何回 何度 何件 何個 何円 何ドル 何年間 何日間 何月何日 何番目 何回目 第何回 何国 何社 何分野 何割 何億 何万 何千 何百 何年度
        教 教示 知 下 願 説明 回答 質問 言 述 書 記載 記述 言及 記 挙 列挙 示 答 思 考 見 出 来 行 行動 使 持 在 有 無 成 為 等 的 者 事 物 方 時 中 間 後 前 上 内 外 他 各 個 点 際 旨 件 場合 必要 可能
        具体的 詳細 概要 内容 情報 以下 以上 以外 関 対 通 基 含 当 得 受 取 付 与 様 用 合 向 進 入 現 実 同 次 約 最 両 双方 共 全 全部 全て 全員 最新 直近 最近 現在 今 今日 今年 現時点 一番 側 現状 状況 正 違 表記 記事 一体 今年度 場 何某 毎 再 初
        総額 合計 総計 番号 両名 二名 二人 三人
        日付 日時 日にち 年月日 場所 所在地 期間 理由 金額 名前 氏名 名称 一覧 割合 時期 人数 件数 回数 意味 定義 略 略称 種類 何々 本当 正確
        """);

    /// <summary>"these days", "in a nutshell": words that go with a question and are not asked about.</summary>
    [GeneratedRegex(@"\b(?:these days|at the moment|right now|so far|to date|in a nutshell|in short|in brief|in a word|on record|at all|in all|any more|after all|in the end|by the way|of course|by any chance|as a whole|as far as you know|in general|in detail|in particular|a bit|a little)\b")]
    public static partial Regex IdlePhrases();

    public static bool IsStop(string folded) => EnglishStops.Contains(folded);

    /// <summary>"happening" as "happen".</summary>
    public static bool IsStop(Word word) => IsStop(word.Folded.Replace("'", "", StringComparison.Ordinal)) || (word.Folded.Length > 5 && EnglishStops.Contains(word.Stem));

    public static bool IsSuperlative(string folded) => Superlatives.Contains(folded);

    public static bool IsRelational(IReadOnlyList<Word> words) => words is [var word] && (Relational.Contains(word.Folded) || Relational.Contains(word.Stem));

    public static bool IsTypeNoun(string folded) => TypeNouns.Contains(folded);

    public static bool IsJapaneseStop(string folded) => JapaneseStops.Contains(folded);

    /// <summary>全部教(えて): leaves out the stop words that begin or end a run of kanji.</summary>
    public static string TrimJapanese(string run)
    {
        for (var length = Math.Min(4, run.Length); length > 0; length--)
        {
            if (IsJapaneseStop(run[..length]))
            {
                return TrimJapanese(run[length..]);
            }

            if (length > 1 && IsJapaneseStop(run[^length..]))
            {
                return TrimJapanese(run[..^length]);
            }
        }

        return run;
    }

    private static FrozenSet<string> Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
