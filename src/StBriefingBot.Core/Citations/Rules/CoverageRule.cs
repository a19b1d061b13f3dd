using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Enough of the claim's words stand in the text, and no phrase of it stands there not at all: a detail that nobody reported is no paraphrase.</summary>
internal sealed class CoverageRule : ISupportRule
{
    // A paraphrase finds another verb sooner than another noun.
    private const double VerbWeight = 0.6;
    private const double AbstractWeight = 0.55;
    private const double AdverbWeight = 0.4;
    private const double LightVerbWeight = 0.1;

    private const double UnknownWeight = 0.15;
    // A paraphrase word stands for a verb more safely than for a noun: two of them in a short claim, or a noun, leave too little of it.
    private const double NearVerbWeight = 0.15;
    private const double NearWordWeight = 0.25;
    private const double MostMissing = 0.06;
    private const double LeastAllowed = 0.31;
    private const double AlwaysAllowed = 0.61;
    private const int ShortClaim = 4;
    private const double LeastFound = 0.5;
    private const double LeastFoundAcross = 0.45;
    private const double MostMissingAcross = 0.3;
    private const int MissingRunAcross = 3;
    private const double MostUnknown = 0.65;
    private const double MostFromContext = 0.67;

    public Finding? Check(Comparison comparison)
    {
        var matches = comparison.Alignment.Terms;
        if (matches.Count == 0)
        {
            return comparison.Alignment.Values.Count > 0 ? null : new Finding(VerdictKind.Unsupported, "The sentence says nothing that could be checked.");
        }

        var missing = matches.Where(match => match.Kind == MatchKind.None).ToList();
        var checkable = matches.Count + comparison.Alignment.Values.Count;
        if (comparison.IsCrossLanguage ? IsTooLittleAcross(missing, matches) : IsTooLittle(comparison, missing, matches, checkable))
        {
            return Missing(comparison, missing);
        }

        var found = matches.Count(match => match.IsFound || match.Kind == MatchKind.Opposite) + comparison.Alignment.Values.Count(value => value.Units.Count > 0);
        var unknown = matches.Count(match => match.Kind == MatchKind.Unknown);
        if (found < (checkable - unknown) * (comparison.IsCrossLanguage ? LeastFoundAcross : LeastFound) || (unknown > 0 && found < 2) || unknown > checkable * MostUnknown)
        {
            return Missing(comparison, matches.Where(match => !match.IsFound).ToList());
        }

        if (SaysNothingHere(matches, comparison))
        {
            return Missing(comparison, matches.Where(match => !match.IsPlaced && match.Claim.Class != TermClass.Name).ToList());
        }

        var fromContext = matches.Count(match => match.Kind == MatchKind.Context);
        return fromContext > matches.Count * MostFromContext ? Missing(comparison, matches.Where(match => match.Kind == MatchKind.Context).ToList()) : null;
    }

    /// <summary>"A was president of B": the names are there, and what is said of them only by nouns near in meaning or in a sentence before.</summary>
    private static bool SaysNothingHere(IReadOnlyList<TermMatch> matches, Comparison comparison)
    {
        var said = matches.Where(match => match.Claim.Class == TermClass.Content && !LightVerbs.Contains(match.Claim)).ToList();
        return !comparison.IsCrossLanguage && said.Count > 0 && comparison.Alignment.Values.Count == 0 && said.Exists(match => match.Kind == MatchKind.Near && !match.Claim.IsVerb) && said.TrueForAll(match => match.Kind is MatchKind.Near or MatchKind.Context && !match.Claim.IsVerb);
    }

    private static bool IsTooLittle(Comparison comparison, List<TermMatch> missing, IReadOnlyList<TermMatch> matches, int checkable)
    {
        var weight = missing.Sum(match => Weight(comparison, match)) + matches.Where(match => match.Kind == MatchKind.Near).Sum(match => match.Claim.IsVerb ? NearVerbWeight : NearWordWeight) + (matches.Count(match => match.Kind == MatchKind.Unknown) * UnknownWeight);
        var allowed = checkable <= ShortClaim ? LeastAllowed : Math.Max(AlwaysAllowed, matches.Count * MostMissing);
        return weight > allowed || HasMissingRun(matches, 2);
    }

    /// <summary>A word has more translations than any list; only a stretch of them missing, or many, is telling.</summary>
    private static bool IsTooLittleAcross(List<TermMatch> missing, IReadOnlyList<TermMatch> matches) =>
        missing.Sum(Weight) > Math.Max(1, matches.Count * MostMissingAcross) || HasMissingRun(matches, MissingRunAcross);

    /// <summary>What is added to a list is new, and what stands where the text has another word is another thing; else it may be a way of putting it.</summary>
    private static double Weight(Comparison comparison, TermMatch match)
    {
        var left = comparison.Text.Counted.Where(term => !comparison.Alignment.Terms.Any(other => other.Others.Any(word => word.Index == term.Index))).ToList();
        if (match.Claim.IsVerb && LightVerbs.Contains(match.Claim))
        {
            return Weight(match);
        }

        return IsAdded(comparison.Claim, match.Claim) && !(match.Claim.IsVerb && left.Exists(term => term.IsVerb && SharesObject(comparison, match.Claim, term))) || (!match.Claim.IsVerb && left.Exists(term => IsInSameSlot(comparison, match.Claim, term))) ? 1 : Weight(match);
    }

    /// <summary>"the peace prize" where the text says "the economics prize", "in science" where it says "in reading".</summary>
    private static bool IsInSameSlot(Comparison comparison, Term claim, Term unit)
    {
        if (comparison.IsCrossLanguage || claim.IsJapanese || (unit.IsVerb && !unit.Folded.EndsWith("ing", StringComparison.Ordinal)))
        {
            return false;
        }

        var (before, stated) = (Before(comparison.Claim, claim), Before(comparison.Text, unit));
        if (before is not null && stated is not null && before.Folded == stated.Folded && EnglishFunctionWords.Prepositions.Contains(before.Folded) && before.Folded != "of")
        {
            return true;
        }

        if (before is { IsVerb: true } && stated is not null && comparison.Alignment.Of(before) is { IsPlaced: true } verb && verb.Others.Any(word => word.Index == stated.Index))
        {
            return true;
        }

        var (next, follows) = (Neighbour(comparison.Claim, claim, 1), Neighbour(comparison.Text, unit, 1));
        return next is { Counts: true, IsVerb: false } && follows is { Counts: true } && comparison.Alignment.Of(next) is { IsPlaced: true } match && match.Others.Any(word => word.Index == follows.Index);
    }

    /// <summary>What follows the verbs is the same: "completed in March" and "closed in March".</summary>
    private static bool SharesObject(Comparison comparison, Term claim, Term unit) =>
        comparison.Alignment.Terms.Any(match => match.IsPlaced && match.Claim.Index > claim.Index && match.Others.Any(word => word.Index > unit.Index))
        || comparison.Alignment.Values.Any(match => match.Claim.Span.Start > claim.Span.Start && match.Units.Any(value => value.Span.Start > unit.Span.Start));

    /// <summary>The word before, articles aside.</summary>
    private static Term? Before(SentenceReading sentence, Term term)
    {
        var at = term.Index - 1;
        while (at > 0 && sentence.Terms[at].Folded is "the" or "a" or "an" or "its" or "their" or "his" or "her")
        {
            at--;
        }

        return at >= 0 ? sentence.Terms[at] : null;
    }

    private static Term? Neighbour(SentenceReading sentence, Term term, int step) =>
        term.Index + step >= 0 && term.Index + step < sentence.Terms.Count ? sentence.Terms[term.Index + step] : null;

    private static bool IsAdded(SentenceReading claim, Term term)
    {
        if (claim.IsJapanese || term.Index == 0)
        {
            return false;
        }

        var before = claim.Terms[term.Index - 1];
        var gap = claim.Text.AsSpan(before.Span.End, term.Span.Start - before.Span.End);
        var after = term.Index + 1 < claim.Terms.Count ? claim.Terms[term.Index + 1].Folded : "";
        return before.Folded is "and" or "or" || gap.Contains(',') && (after is "and" or "or" || !before.IsVerb && before.Counts);
    }

    private static double Weight(TermMatch match) =>
        LightVerbs.Contains(match.Claim) && (match.Claim.IsVerb || match.Claim.Script == WordKind.Latin) ? LightVerbWeight : match.Claim.IsVerb ? VerbWeight : match.Claim.Folded.EndsWith("ly", StringComparison.Ordinal) ? AdverbWeight : IsAbstract(match.Claim) ? AbstractWeight : AbstractInJapanese.Contains(match.Claim.Folded) ? JapaneseAbstractWeight : 1;

    private const double JapaneseAbstractWeight = 0.3;

    // Nouns that only say what sort of thing the sentence speaks of.
    private static readonly HashSet<string> AbstractInJapanese = new(["変化", "拡大", "増加", "減少", "機関", "人数", "次", "形", "実現", "進出", "考え", "全体", "一段", "開催", "差", "違", "比べ", "水準", "規模", "対応", "手", "具合", "様子", "程度", "結果", "目的", "役割", "立場", "場所", "期間", "当初", "一層", "今後", "際", "従来", "利用", "合計", "事件", "全般", "実態", "現状", "事情", "事態", "一連", "独自", "一員", "人々", "作業", "仕事", "存在", "意味", "性質", "側面", "局面", "段階", "過程", "流れ", "動き", "姿勢", "考え方", "見解", "発言", "表明", "報告", "指摘", "言及", "紹介", "記載", "掲載", "明示", "規定", "該当", "相当", "達成", "到達", "経過", "経緯"], StringComparer.Ordinal);

    private static bool IsAbstract(Term term) => term.Class == TermClass.Content && term.Script == WordKind.Latin && (EnglishWords.Shared.OfForm(term.Folded) | EnglishWords.Shared.OfForm(term.Folded.TrimEnd('s'))).HasFlag(PartsOfSpeech.Abstract);

    private static bool HasMissingRun(IReadOnlyList<TermMatch> matches, int length)
    {
        var (run, weight) = (0, 0.0);
        foreach (var match in matches)
        {
            (run, weight) = match.Kind == MatchKind.None ? (run + 1, weight + Weight(match)) : (0, 0);
            if (run >= length && weight > length - 1)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding Missing(Comparison comparison, List<TermMatch> missing) =>
        new(VerdictKind.Unsupported, missing.Count == 0
            ? "The passage says too little of this."
            : $"The passage does not say: {string.Join(", ", missing.Take(6).Select(match => match.Claim.Span.Of(comparison.Claim.Text)))}.");
}
