using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>Finds every word of a sentence that says what a claim's word says.</summary>
internal sealed class Candidates(Oppositions oppositions, Thesaurus thesaurus)
{
    private const int ShortestSharedRun = 2;

    public (MatchKind Kind, IReadOnlyList<Term> Terms) Find(Term claim, SentenceReading text, SentenceReading claimText)
    {
        var same = text.WithStem(claim.Stem).Concat(BySets(claim, text)).DistinctBy(term => term.Index).ToList();
        if (same.Count > 0)
        {
            return (MatchKind.Same, same);
        }

        if (text.IsJapanese && claim.Sets.Any(set => set.Kind is TermKind.Synonym or TermKind.Glossary && text.Profile.HasSet(set.Kind, set.Set)) && text.Terms.Count > 0)
        {
            // A word in hiragana, such as これまで, is no term of its own.
            var hit = text.Profile.Hits.First(hit => claim.Sets.Contains((hit.Kind, hit.Set)));
            return (MatchKind.Close, [text.Terms.FirstOrDefault(term => term.Span.End > hit.Span.Start) ?? text.Terms[^1]]);
        }

        var close = claim.IsJapanese ? JapaneseRun(claim, text) : Latin(claim, text, claimText);
        if (close.Count > 0)
        {
            return (MatchKind.Close, close);
        }

        if (claimText.IsJapanese != text.IsJapanese && Translations(claim, text) is { Count: > 0 } translations)
        {
            return (MatchKind.Close, translations);
        }

        var allied = claimText.IsJapanese == text.IsJapanese ? [] : text.Terms.Where(term => Oppositions.AreOnOneSide(claim, term)).ToList();
        if (allied.Count > 0)
        {
            return (MatchKind.Close, allied);
        }

        if (claimText.IsJapanese != text.IsJapanese && (claim.Script == WordKind.Katakana ? !claim.Sets.Any(set => set.Kind is TermKind.Synonym or TermKind.Glossary) : claim.Class == TermClass.Name))
        {
            var sounds = text.Terms.Where(term => term.Counts && (term.Script == WordKind.Katakana || claim.IsJapanese || char.IsUpper(text.Text[term.Span.Start])) && SoundsAlike(claim, term)).ToList();
            if (sounds.Count > 0)
            {
                return (MatchKind.Close, sounds);
            }
        }

        var opposites = text.Terms.Where(term => term.Class is TermClass.Content or TermClass.Cue && oppositions.AreOpposite(claim, term)).ToList();
        return opposites.Count > 0 ? (MatchKind.Opposite, opposites) : (MatchKind.None, []);
    }

    private static List<Term> BySets(Term claim, SentenceReading text)
    {
        var found = new List<Term>();
        foreach (var set in claim.Sets.Concat(claim.OuterSets).Concat(claim.IsJapanese && !text.IsJapanese && claim.Class != TermClass.Name ? claim.InnerSets : []))
        {
            if (set.Kind is TermKind.Synonym or TermKind.Glossary)
            {
                found.AddRange(text.InSet(set));
            }
        }

        return found;
    }

    /// <summary>By way of an English synonym: "begin" is in the list with 開始, "originate" is a synonym of "begin".</summary>
    private List<Term> Translations(Term claim, SentenceReading text)
    {
        if (!claim.IsJapanese)
        {
            return claim.Class == TermClass.Name ? [] : EnglishWords.Shared.Neighbours(claim.Stem).SelectMany(thesaurus.SetsOf).Distinct().SelectMany(set => text.InSet((TermKind.Synonym, set))).ToList();
        }

        var sets = claim.Sets.Concat(claim.InnerSets).Where(set => set.Kind == TermKind.Synonym).Select(set => set.Set).ToHashSet();
        return sets.Count == 0 ? [] : text.Terms.Where(term => term.Class is TermClass.Content or TermClass.Generic && EnglishWords.Shared.Neighbours(term.Stem).SelectMany(thesaurus.SetsOf).Any(sets.Contains)).ToList();
    }

    private static List<Term> Latin(Term claim, SentenceReading text, SentenceReading claimText)
    {
        if (claim.Class == TermClass.Name && (Acronyms.Expand(claim, text) is { Count: > 0 } expanded))
        {
            return expanded;
        }

        if (claim.Class == TermClass.Name && Acronyms.Shorten(claim, claimText, text) is { Count: > 0 } shortened)
        {
            return shortened;
        }

        return text.Terms.Where(term => term.Class is TermClass.Content or TermClass.Name or TermClass.Generic && WordMatch.IsClose(claim, term)).ToList();
    }

    /// <summary>
    /// A Japanese word inside a longer one or the other way round; a verb by its first kanji (建てる and 建設); a compound whose parts all stand somewhere.
    /// </summary>
    private static List<Term> JapaneseRun(Term claim, SentenceReading text)
    {
        var run = claim.Folded;
        var found = text.Terms.Where(term => term.IsJapanese && term.Class != TermClass.Value && Holds(term.Folded, run)).ToList();
        if (found.Count > 0)
        {
            return found;
        }

        var whole = text.Profile.Folded.Text.IndexOf(run, StringComparison.Ordinal);
        if (run.Length >= ShortestSharedRun && whole >= 0)
        {
            var at = text.Profile.Folded.Map[whole];
            return text.Terms.Where(term => term.Span.End > at).Take(1).ToList();
        }

        if (claim.IsVerb && JapaneseScript.IsKanji(run[0]) && Stem(run).Length == 1)
        {
            return text.Terms.Where(term => term.IsJapanese && term.Folded.Contains(run[0]) && (term.IsVerb || term.Folded.Length <= 3)).ToList();
        }

        // 増加 for 増えた: a compound holds the kanji of the text's verb.
        var verbs = run.Length == ShortestSharedRun && run.All(JapaneseScript.IsKanji)
            ? text.Terms.Where(term => term.IsVerb && JapaneseScript.IsHiragana(term.Folded[^1]) && Stem(term.Folded).Length == 1 && run.Contains(term.Folded[0])).ToList()
            : [];
        if (verbs.Count > 0)
        {
            return verbs;
        }

        var parts = text.Terms.Where(term => term.IsJapanese && term.Folded.Length >= ShortestSharedRun && run.Contains(term.Folded, StringComparison.Ordinal)).ToList();
        return IsCovered(run, text, parts) ? (parts.Count > 0 ? parts : text.Terms.Take(1).ToList()) : [];
    }

    private static bool Holds(string longer, string run) =>
        run.Length >= ShortestSharedRun ? longer.Contains(run, StringComparison.Ordinal) : longer == run;

    /// <summary>The kanji of a verb without its ending.</summary>
    private static string Stem(string run) => new(run.TakeWhile(JapaneseScript.IsKanji).ToArray());

    private static bool IsCovered(string run, SentenceReading text, List<Term> parts)
    {
        var covered = new bool[run.Length];
        foreach (var part in parts)
        {
            var at = run.IndexOf(part.Folded, StringComparison.Ordinal);
            covered.AsSpan(at, part.Folded.Length).Fill(true);
        }

        for (var i = 0; i + 1 < run.Length; i++)
        {
            if (text.Profile.HasRun(run.AsSpan(i, ShortestSharedRun)))
            {
                covered[i] = covered[i + 1] = true;
            }
        }

        for (var i = 0; i < run.Length; i++)
        {
            covered[i] |= JapaneseReading.IsAffix(run[i]) || (covered.Contains(true) && text.Terms.Any(term => term.Folded[0] == run[i] && term.Folded.Length <= 2));
        }

        return !covered.Contains(false);
    }

    private static bool SoundsAlike(Term claim, Term unit) =>
        (claim.Script == WordKind.Katakana && unit.Script == WordKind.Latin && AnyPart(claim.Folded, unit.Folded))
        || (claim.Script == WordKind.Latin && unit.Script == WordKind.Katakana && AnyPart(unit.Folded, claim.Folded))
        || (claim.Script == WordKind.MixedAlnum && unit.Script == WordKind.Katakana && SameSeries(unit.Folded, claim.Folded))
        || (claim.Script == WordKind.Katakana && unit.Script == WordKind.MixedAlnum && SameSeries(claim.Folded, unit.Folded));

    /// <summary>クルー1 and Crew-1: the sound and the number.</summary>
    private static bool SameSeries(string katakana, string mixed)
    {
        var (left, right) = (katakana.TrimEnd("0123456789".ToCharArray()), mixed.TrimEnd("0123456789".ToCharArray()));
        return left.Length < katakana.Length && katakana[left.Length..] == mixed[right.Length..] && AnyPart(left, right.TrimEnd('-'));
    }

    private static bool AnyPart(string katakana, string latin) => katakana.Split('・').Any(part => Transliteration.Agree(part, latin));
}
