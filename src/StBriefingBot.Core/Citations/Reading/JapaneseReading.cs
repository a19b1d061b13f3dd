using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Reads a Japanese sentence: known terms first, then what is left of each run of kanji, katakana or Latin letters.</summary>
internal static class JapaneseReading
{
    /// <summary>Kanji that are tied to other words and say nothing to check by themselves.</summary>
    private const string Affixes = "県市町村区州府都的性者化等新約内中各両当同本全側間用別目上下後前以年月日度回人名点式型感率数量力物事件所時分方共他旧元先毎初総計期";

    /// <summary>True for 的, 性, 約 and the like.</summary>
    public static bool IsAffix(char letter) => "的性化等新約内中各両当同本全側間後前以".Contains(letter);

    private static readonly HashSet<string> GenericWords = new(StringComparer.Ordinal)
    {
        "氏", "君", "様", "博士", "行", "述", "言", "語", "示", "持", "伴", "対", "関", "向", "通", "基", "含", "見", "来", "出", "入", "置", "与", "上", "下", "際", "場合", "こと", "もの", "それ", "これ", "ところ", "ほか", "他", "人", "方", "側", "旨",
        "実施", "実際", "状況", "状態", "内容", "場", "面", "点", "際に", "以上", "以下", "同社", "同国", "同氏", "同日", "同年", "当時", "自身", "自ら", "現在", "発表文", "明らか", "挙げ", "受け", "伝え", "知ら", "呼ば", "説明", "として", "向け", "向", "方法", "時点", "関す", "関する", "対す", "対する", "通じ", "通し", "挙げる", "伴う", "基づ", "関連", "分野", "一環", "由来", "もと", "下で", "例", "取り上げ", "こうし", "さらに", "という", "的な", "用い", "担当", "記念", "位置", "踏まえ", "目", "共", "互い", "重点", "制度", "事業", "活動", "取組", "取り組み", "枠組み", "模様", "話", "記録", "文書", "名", "様々", "過", "達", "合わせ", "係", "係る", "及", "有", "得", "あり", "なり", "いう", "うち", "あたり", "当たり", "付け",
    };

    public static SentenceReading Of(SentenceProfile profile, Countries countries, Thesaurus thesaurus)
    {
        var cues = CueLexicon.Shared.FindJapanese(profile.Folded);
        cues.RemoveAll(cue => cue.Kind != CueKind.Plain && profile.Values.Any(value => value.Span.Contains(cue.Span)));
        cues.RemoveAll(cue => cue.Kind != CueKind.Plain && (TermSets.IsInsideName(profile, cue.Span) || (cue.Phrase == "目標" && cue.Span.End < profile.Text.Length && char.IsDigit(profile.Text[cue.Span.End]))));
        cues.RemoveAll(cue => cue.Kind == CueKind.Negation && cues.Exists(only => only.Phrase == "しか" && only.Span.End <= cue.Span.Start && cue.Span.Start - only.Span.End < 20));
        var taken = new bool[profile.Text.Length];
        foreach (var cue in cues)
        {
            if (cue.Kind != CueKind.Plain && cue.Class is not ("reason" or "denied" or "feared" or "agreed" or "recommended"))
            {
                taken.AsSpan(cue.Span.Start, cue.Span.Length).Fill(true);
            }
        }

        foreach (var value in profile.Values)
        {
            taken.AsSpan(value.Span.Start, value.Span.Length).Fill(true);
        }

        var named = CountrySpans(profile, taken);
        var spans = named.Concat(Spans(profile, taken)).OrderBy(span => span.Start).ToList();
        var terms = new Term[spans.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            terms[i] = ToTerm(profile, spans[i], i);
            if (named.Contains(spans[i]))
            {
                var name = Countries.NameOf(terms[i].Folded[0]);
                terms[i] = terms[i] with { Folded = name, Stem = name, Class = TermClass.Name, Sets = countries.SetsOf(terms[i].Folded[0]), IsVerb = false };
            }
        }

        for (var i = 0; i < terms.Length; i++)
        {
            if (Countries.Inside(terms[i].Folded) is { Length: > 0 } inside)
            {
                terms[i] = terms[i] with { InnerSets = [.. terms[i].InnerSets, .. inside.SelectMany(countries.SetsOf)] };
            }

            if (terms[i].Class == TermClass.Content && terms[i].Sets.Any(set => set.Kind == TermKind.Synonym && thesaurus.IsName(set.Kind, set.Set)))
            {
                terms[i] = terms[i] with { Class = TermClass.Name };
            }
        }

        JapaneseRoles.Mark(terms, profile.Text, cues);
        var segments = JapaneseRoles.Segments(profile.Text);
        CueReach.Mark(terms, cues, segments, isForward: false);
        return new SentenceReading(profile, terms, cues);
    }

    /// <summary>日米 is two countries.</summary>
    private static List<TextSpan> CountrySpans(SentenceProfile profile, bool[] taken)
    {
        var spans = new List<TextSpan>();
        foreach (var word in profile.Words.Where(word => word.Kind == WordKind.Kanji && !taken[word.Span.Start]))
        {
            for (var count = Countries.Count(profile.Text, word.Span.Start); count > 0; count--)
            {
                var at = word.Span.Start + count - 1;
                spans.Add(new TextSpan(at, at + 1));
                taken[at] = true;
            }
        }

        return spans;
    }

    /// <summary>Known terms, longest first, then the rest of each run.</summary>
    private static List<TextSpan> Spans(SentenceProfile profile, bool[] taken)
    {
        var spans = new List<TextSpan>();
        foreach (var hit in profile.Hits.Where(hit => hit.Kind is TermKind.Glossary or TermKind.Synonym or TermKind.Opposed && hit.Span.Length >= 2 && profile.Text.AsSpan(hit.Span.Start, hit.Span.Length).ContainsAnyExceptInRange('ぁ', 'ゖ')).OrderByDescending(hit => hit.Span.Length))
        {
            if (!taken.AsSpan(hit.Span.Start, hit.Span.Length).Contains(true))
            {
                taken.AsSpan(hit.Span.Start, hit.Span.Length).Fill(true);
                spans.Add(hit.Span);
            }
        }

        foreach (var word in profile.Words)
        {
            if (word.Kind is not WordKind.Hiragana)
            {
                AddFree(spans, word.Span, taken, profile);
            }
        }

        spans.Sort((one, other) => one.Start.CompareTo(other.Start));
        for (var i = spans.Count - 1; i > 0; i--)
        {
            // クルー1 is one name.
            if (spans[i].Start == spans[i - 1].End && JapaneseScript.IsKatakana(profile.Text[spans[i].Start - 1]) && spans[i].Of(profile.Text).All(char.IsAsciiDigit))
            {
                spans[i - 1] = new TextSpan(spans[i - 1].Start, spans[i].End);
                spans.RemoveAt(i);
            }
        }

        return spans;
    }

    private static void AddFree(List<TextSpan> spans, TextSpan run, bool[] taken, SentenceProfile profile)
    {
        for (var start = run.Start; start < run.End; start++)
        {
            if (taken[start])
            {
                continue;
            }

            var end = start;
            while (end < run.End && !taken[end])
            {
                end++;
            }

            AddPeeled(spans, start, end, profile.Text);
            start = end;
        }
    }

    /// <summary>約…, 新…, …的: an affix is no part of the word it is tied to.</summary>
    private static void AddPeeled(List<TextSpan> spans, int start, int end, string text)
    {
        while (end - start >= 3 && text[start] is '約' or '新' or '各' or '両' or '同' or '全' or '旧' or '元' or '前')
        {
            spans.Add(new TextSpan(start, ++start));
        }

        if (end - start >= 3 && text[end - 1] is '的' or '性' or '化' or '等' or '後' or '前' or '中' or '内' or '側' or '用' or '間')
        {
            spans.Add(new TextSpan(end - 1, end));
            end--;
        }

        spans.Add(new TextSpan(start, end));
    }

    private static bool IsNonPast(ReadOnlySpan<char> rest) =>
        rest.StartsWith("する") || rest.StartsWith("します") || (rest.Length > 0 && rest[0] is 'る' or 'す' or 'う' or 'く' or 'む' or 'つ' && (rest.Length == 1 || !JapaneseScript.IsHiragana(rest[1]) || rest[1] is 'と' or 'こ' or 'た'));

    private static Term ToTerm(SentenceProfile profile, TextSpan span, int index)
    {
        var word = profile.Words.FirstOrDefault(word => word.Span.Overlaps(span));
        var folded = TextFolding.Fold(span.Of(profile.Text));
        var script = word?.Kind ?? WordKind.Kanji;
        var stem = script is WordKind.Latin or WordKind.MixedAlnum && word!.Span == span ? word.Stem : folded;
        var isAttached = span.Start > 0 && (JapaneseScript.IsKanji(profile.Text[span.Start - 1]) || JapaneseScript.IsKatakana(profile.Text[span.Start - 1]) || char.IsAsciiDigit(profile.Text[span.Start - 1]));
        var isBody = folded is "県" or "市" or "町" or "村" or "区" or "州" or "府" or "都";
        var isGeneric = GenericWords.Contains(folded) || (folded.Length == 1 && Affixes.Contains(folded[0]) && (isAttached || !isBody));
        var termClass = isGeneric ? TermClass.Generic : script is WordKind.Latin or WordKind.MixedAlnum ? TermClass.Name : TermClass.Content;
        var after = span.End < profile.Text.Length ? profile.Text[span.End] : ' ';
        var isVerb = JapaneseScript.IsHiragana(folded[^1])
            ? JapaneseScript.IsKanji(folded[0])
            : script == WordKind.Kanji && JapaneseScript.IsHiragana(after) && after is not ('は' or 'が' or 'を' or 'に' or 'で' or 'の' or 'と' or 'も' or 'へ' or 'や' or 'か' or 'ま' or 'よ' or 'な' or 'だ');
        return new Term(index, span, folded, stem, termClass)
        {
            Script = script,
            IsVerb = isVerb,
            Mood = isVerb && IsNonPast(profile.Text.AsSpan(span.End)) ? Moods.Untold : Moods.None,
            Sets = TermSets.Equal(profile, span),
            OuterSets = TermSets.Outer(profile, span),
            InnerSets = TermSets.Inner(profile, span),
        };
    }
}
