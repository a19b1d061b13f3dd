using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Citations.Support;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>Which word and value of a text stands for which of a claim.</summary>
internal sealed class Alignment
{
    private const int Neighbourhood = 4;
    private const string Counters = "本台隻冊校棟枚件社戸席種匹頭羽個か箇カヶ";

    private Alignment(SentenceReading claim, IReadOnlyList<TermMatch> terms, IReadOnlyList<ValueMatch> values)
    {
        (Terms, Values) = (terms, values);
        byTerm = new TermMatch?[claim.Terms.Count];
        foreach (var match in terms)
        {
            byTerm[match.Claim.Index] = match;
        }
    }

    private readonly TermMatch?[] byTerm;

    /// <summary>One for each counted word of the claim, in order.</summary>
    public IReadOnlyList<TermMatch> Terms { get; }

    public IReadOnlyList<ValueMatch> Values { get; }

    public TermMatch? Of(Term claim) => byTerm[claim.Index];

    public TermMatch? OfIndex(int claimTerm) => claimTerm >= 0 ? byTerm[claimTerm] : null;

    public static Alignment Between(SentenceReading claim, SupportUnit unit, Candidates candidates)
    {
        var found = claim.Counted.Select(term => Match(term, claim, unit, candidates)).ToArray();
        var placed = found.Select((match, at) => match.Others.Count > 1 ? Nearest(found, at) : match).ToList();
        for (var at = 0; at < placed.Count; at++)
        {
            if (placed[at].Kind == MatchKind.Context && Lending.HasOtherModifier(placed, placed[at].Claim, unit.Main))
            {
                placed[at] = placed[at] with { Kind = MatchKind.None };
            }
            else if (placed[at].Kind == MatchKind.Context && !placed[at].Claim.IsSubject && !IsDefinite(claim, placed[at].Claim, unit) && !BelongsToPlaced(claim, placed, at) && !IsAside(placed, at))
            {
                placed[at] = placed[at] with { Kind = MatchKind.None };
            }
        }

        PlaceNear(placed, unit.Main);
        for (var at = 0; at < placed.Count; at++)
        {
            if (placed[at].Kind == MatchKind.None && Lending.IsLent(claim, placed, at, unit, candidates))
            {
                placed[at] = placed[at] with { Kind = MatchKind.Context };
            }
        }

        var taken = placed.Where(match => match.Kind == MatchKind.Same).SelectMany(match => match.Others).Select(term => term.Index).ToHashSet();
        for (var at = 0; at < placed.Count; at++)
        {
            // A word that agrees with another word of the claim does not contradict this one.
            if (placed[at].Kind == MatchKind.Opposite && placed[at].Others.All(term => taken.Contains(term.Index)))
            {
                placed[at] = new TermMatch(placed[at].Claim, null, MatchKind.None, []);
            }
            else if (placed[at].Kind == MatchKind.Opposite)
            {
                placed[at] = placed[at] with { Unit = placed[at].Others.First(term => !taken.Contains(term.Index)) };
            }
        }

        var values = claim.Profile.Values.Select(value => new ValueMatch(value, Supporting(value, claim, unit))).ToList();
        return new Alignment(claim, placed, values);
    }

    private static bool AreNear(Term claim, Term unit) =>
        EnglishWords.Shared.AreNear(claim.Stem, unit.Stem) || (claim.IsJapanese && EnglishWords.Shared.AreNear(Kanji(claim.Folded), Kanji(unit.Folded)));

    private static string Kanji(string word) => word.TrimEnd("ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばひびふぶへべほぼまみむめもゃやゅゆょよらりるれろわをん".ToCharArray());

    /// <summary>What is left over on both sides, and near in meaning, is one thing in other words.</summary>
    private static void PlaceNear(List<TermMatch> placed, SentenceReading text)
    {
        var taken = placed.Where(match => match.IsPlaced).SelectMany(match => match.Others).Select(term => term.Index).ToHashSet();
        for (var at = 0; at < placed.Count; at++)
        {
            var term = placed[at].Claim;
            if (placed[at].Kind is not MatchKind.None || term.Class != TermClass.Content || (term.Script != WordKind.Latin && !(term.IsJapanese && text.IsJapanese)))
            {
                continue;
            }

            var near = text.Terms.FirstOrDefault(word => word.Class is TermClass.Content or TermClass.Generic or TermClass.Cue && !taken.Contains(word.Index) && AreNear(term, word));
            if (near is not null)
            {
                taken.Add(near.Index);
                placed[at] = new TermMatch(term, near, MatchKind.Near, [near]);
            }
        }
    }

    private static TermMatch Match(Term term, SentenceReading claim, SupportUnit unit, Candidates candidates)
    {
        var (kind, terms) = candidates.Find(term, unit.Main, claim);
        if (kind is MatchKind.Same or MatchKind.Close)
        {
            return new TermMatch(term, terms[0], kind, terms);
        }

        foreach (var context in unit.Context)
        {
            var (before, words) = candidates.Find(term, context, claim);
            if (before is MatchKind.Same or MatchKind.Close && MayBeLent(term, words, unit))
            {
                return new TermMatch(term, null, MatchKind.Context, []);
            }
        }

        if (kind == MatchKind.Opposite)
        {
            return new TermMatch(term, terms[0], kind, terms);
        }

        var known = claim.IsJapanese == unit.Main.IsJapanese || CrossLanguage.IsKnown(term, claim, unit.Main);
        return new TermMatch(term, null, known ? MatchKind.None : MatchKind.Unknown, []);
    }

    /// <summary>The sentence before lends what its subject is called, and what a noun repeated with "the" is; never what is done.</summary>
    private static bool MayBeLent(Term term, IReadOnlyList<Term> words, SupportUnit unit)
    {
        if (term.IsVerb)
        {
            return false;
        }

        var isName = term.Class == TermClass.Name || (term.IsJapanese && term.Sets.Count == 0);
        return !isName || ((term.IsSubject || (term.Role == "of" && (term.IsJapanese || term.Governor < 0))) && words.Any(word => word.IsSubject));
    }

    /// <summary>A lent word must go with a word of the sentence itself: "the mobile network" where the sentence says "the network".</summary>
    private static bool BelongsToPlaced(SentenceReading claim, List<TermMatch> matches, int at)
    {
        for (var near = Math.Max(0, at - 2); near < matches.Count && near <= at + 2; near++)
        {
            if (near != at && matches[near].IsPlaced && !IsCoordinated(claim, matches[at].Claim) && (matches[near].Claim.Role == matches[at].Claim.Role || matches[at].Claim.Role == "of") && Math.Abs(matches[near].Claim.Index - matches[at].Claim.Index) <= 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the museum", where the sentence says "it".</summary>
    private static bool IsDefinite(SentenceReading claim, Term term, SupportUnit unit)
    {
        if (claim.IsJapanese)
        {
            return unit.NamesNoSubject;
        }

        for (var at = term.Index - 1; at >= 0 && at >= term.Index - 3; at--)
        {
            if (claim.Terms[at].Folded is "the" or "this" or "these" or "its" or "their")
            {
                return true;
            }

            if (!claim.Terms[at].Counts)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A word behind a preposition in a long sentence that is otherwise all there.</summary>
    private static bool IsAside(List<TermMatch> matches, int at) =>
        matches[at].Claim.Role is not (EnglishRoles.Agent or EnglishRoles.Patient or "") && matches.Count(match => match.IsPlaced) >= 5;

    private static bool IsCoordinated(SentenceReading claim, Term term) => term.Index > 0 && claim.Terms[term.Index - 1].Folded is "and" or "or";


    /// <summary>Of several places where a word stands, the one nearest to where its neighbours stand.</summary>
    private static TermMatch Nearest(TermMatch[] matches, int at)
    {
        var anchors = new List<int>();
        for (var near = Math.Max(0, at - Neighbourhood); near < matches.Length && near <= at + Neighbourhood; near++)
        {
            if (near != at && matches[near] is { Unit: { } unit, Others.Count: 1, Kind: MatchKind.Same or MatchKind.Close })
            {
                anchors.Add(unit.Index);
            }
        }

        return anchors.Count == 0 ? matches[at] : matches[at] with { Unit = matches[at].Others.MinBy(term => anchors.Sum(anchor => Math.Abs(anchor - term.Index)))! };
    }

    /// <summary>"18 nautical miles" are not 18 kilometres, 62 pupils not 62 percent: a number with a noun of its own has no other unit.</summary>
    private static bool HasUnitOf(Value claimed, SentenceReading claim, Value stated, SentenceReading text)
    {
        if (claimed.Kind != ValueKind.Quantity || stated.Kind != ValueKind.Quantity || claimed.Unit == stated.Unit)
        {
            return true;
        }

        return claimed.Unit.Length == 0 ? stated.Unit != Units.Percent || !HasOwnNoun(claimed, claim) : stated.Unit.Length > 0 || Units.IsCount(claimed.Unit) || !HasOwnNoun(stated, text);
    }

    private static bool HasOwnNoun(Value value, SentenceReading sentence) => sentence.IsJapanese
        ? value.Span.End < sentence.Text.Length && Counters.Contains(sentence.Text[value.Span.End])
        : sentence.Terms.FirstOrDefault(term => term.Span.Start >= value.Span.End) is { Class: TermClass.Content, IsVerb: false } next && next.Span.Start - value.Span.End <= 1;

    private static List<Value> Supporting(Value claimed, SentenceReading claim, SupportUnit unit)
    {
        var supporting = unit.Main.Profile.Values.Where(stated => stated.Supports(claimed) && HasUnitOf(claimed, claim, stated, unit.Main) && (stated.BoundAgrees(claimed) || Limits.Agree(claimed, claim, stated, unit.Main))).ToList();
        if (supporting.Count == 0 && claimed is { Kind: ValueKind.Date, Date: { Year: { } year, Month: not null } })
        {
            // "19 May or 19 June 1960": the year is said once.
            supporting.AddRange(unit.Main.Profile.Values.Where(stated => stated.Kind == ValueKind.Date && stated.Date.Year is null && stated.Date.States(claimed.Date with { Year = null }) && unit.Main.Profile.Values.Any(other => other.Date.Year == year)));
        }

        if (supporting.Count == 0)
        {
            supporting.AddRange(unit.Main.Profile.Values.Where(stated => RoundedValues.Tells(claimed, stated)));
        }

        if (supporting.Count == 0 && (CountedOtherwise.Says(claimed, claim, unit.Main) || DerivedValues.Follows(claimed, claim, unit.Main)))
        {
            supporting.Add(claimed with { Span = default });
        }

        return supporting;
    }
}
