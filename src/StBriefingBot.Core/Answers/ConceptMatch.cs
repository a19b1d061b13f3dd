using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Answers;

/// <summary>How well a sentence says what a concept says, from 0 (not at all) to 1 (in the same words, or by an official synonym).</summary>
internal static class ConceptMatch
{
    private const double SynonymDegree = 0.95;
    private const double EverydayDegree = 0.85;
    private const double MetonymDegree = 0.75;
    private const double OppositeDegree = 0.7;
    private const double RelatedDegree = 0.45;
    private const double FamilyDegree = 0.75;
    private const double PartialDegree = 0.8;

    /// <summary>A name in the other script.</summary>
    private const double SoundDegree = 0.9;
    private const int LeastSound = 4;
    private const double LeastRunShare = 0.6;

    /// <summary>"goal 4", "goal no. 4": a label follows its noun at once.</summary>
    private const int LabelGap = 5;

    /// <summary>"the eighth meeting of the CDS": so many characters may stand between a number and its noun.</summary>
    private const int NearestGap = 24;

    public static double Degree(Concept concept, SentenceProfile sentence)
    {
        if (concept.Value is { } value)
        {
            return sentence.Values.Any(stated => stated.Supports(value) && SameSeries(concept, stated, sentence) && (concept.BoundTo is not { } noun || Beside(concept, stated, noun, sentence))) ? 1 : 0;
        }

        var best = 0.0;
        foreach (var (kind, set) in concept.Sets)
        {
            // "Is it allowed?" is answered by "it is prohibited".
            if (kind == TermKind.Opposed)
            {
                best = Math.Max(best, sentence.HasSet(kind, set) ? SynonymDegree : sentence.HasSet(kind, set ^ 1) ? OppositeDegree : 0);
            }
            else if (sentence.HasSet(kind, set))
            {
                best = Math.Max(best, kind switch { TermKind.Glossary => 1, TermKind.Synonym => SynonymDegree, TermKind.Everyday => EverydayDegree, TermKind.Metonym => MetonymDegree, _ => RelatedDegree });
            }
        }

        return best == 1 ? 1 : Math.Max(best, WordDegree(concept, sentence));
    }

    /// <summary>第5回 is neither 第5条 nor 五つ; only a bare 第9 (条) may be "Article 9", and the tenth goal "Goal 10".</summary>
    private static bool SameSeries(Concept asked, Value stated, SentenceProfile sentence) =>
        asked.Value!.Kind != ValueKind.Ordinal || char.IsDigit(asked.Text[^1]) || IsLabelOf(asked.BoundTo, stated, sentence)
        || (stated.Kind == ValueKind.Ordinal && !"条章節項号".Contains(stated.Span.End < sentence.Text.Length ? sentence.Text[stated.Span.End] : ' ', StringComparison.Ordinal));

    private static bool IsLabelOf(Concept? noun, Value stated, SentenceProfile sentence) =>
        noun is not null && stated is { Kind: ValueKind.Quantity, Unit: "" } && Places(noun, sentence).Exists(place => stated.Span.Start - place.End is 0 or 1);

    /// <summary>
    /// True when a number counts in the sentence what it counts in the question: no other number of its kind stands nearer to that noun.
    /// </summary>
    private static bool Beside(Concept concept, Value stated, Concept noun, SentenceProfile sentence)
    {
        return Places(noun, sentence).Any(place => (concept.IsLabel ? stated.Unit.Length == 0 && stated.Span.Start - place.End is >= 0 and <= LabelGap : Gap(stated.Span, place) <= NearestGap)
            && !sentence.Values.Any(other => other != stated && other.Kind == stated.Kind && Gap(other.Span, place) < Gap(stated.Span, place)));
    }

    /// <summary>Every place where the sentence says a concept in its own words or by an exact synonym.</summary>
    public static IEnumerable<TextSpan> PlacesOf(Concept concept, SentenceProfile sentence) => concept.Value is { } value
        ? sentence.Values.Where(stated => stated.Supports(value)).Select(stated => stated.Span)
        : Places(concept, sentence);

    /// <summary>Where the sentence first says a concept, as a share of its length from 0 (first word) to 1; null when it does not.</summary>
    public static double? FirstPlace(Concept concept, SentenceProfile sentence)
    {
        var first = int.MaxValue;
        if (concept.Value is { } value)
        {
            foreach (var stated in sentence.Values)
            {
                first = stated.Supports(value) ? Math.Min(first, stated.Span.Start) : first;
            }
        }
        else
        {
            foreach (var place in Places(concept, sentence))
            {
                first = Math.Min(first, place.Start);
            }
        }

        return first == int.MaxValue ? null : (double)first / sentence.Text.Length;
    }

    /// <summary>True when a number counts a noun in the sentence: "nine states", "42 of the countries", 42か国.</summary>
    public static bool Counts(Value stated, Concept noun, SentenceProfile sentence)
    {
        var unit = ValueReader.Read("3 " + noun.Text) is [{ Unit: var named }] ? named : "";
        return (unit.Length > 0 && unit == stated.Unit) || Places(noun, sentence).Any(place => place.Overlaps(stated.Span) || place.Start - stated.Span.End is >= 0 and <= NearestGap)
            || (Places(noun, sentence).Count > 0 && sentence.Values.Count(value => value.Kind == stated.Kind && value.Unit.Length == 0) == 1 && stated.Unit.Length == 0);
    }

    /// <summary>Where the sentence names a concept: as a known term, then word by word.</summary>
    private static List<TextSpan> Places(Concept concept, SentenceProfile sentence)
    {
        var places = new List<TextSpan>();
        foreach (var hit in sentence.Hits)
        {
            if (hit.Kind != TermKind.Related && Holds(concept.Sets, hit))
            {
                places.Add(hit.Span);
            }
        }

        foreach (var word in sentence.Words)
        {
            if (IsOf(concept.Words, word))
            {
                places.Add(word.Span);
            }
        }

        return places;
    }

    private static bool Holds(IReadOnlyList<(TermKind Kind, int Set)> sets, TermHit hit)
    {
        for (var i = 0; i < sets.Count; i++)
        {
            if (sets[i].Set == hit.Set && sets[i].Kind == hit.Kind)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(IReadOnlyList<Word> words, Word stated)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var stem = words[i].Stem;
            if (stem == stated.Stem || (JapaneseScript.IsJapanese(stem[0]) && stated.Folded.Contains(stem, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Gap(TextSpan left, TextSpan right) => left.Overlaps(right) ? 0 : Math.Max(right.Start - left.End, left.Start - right.End);

    private static double WordDegree(Concept concept, SentenceProfile sentence)
    {
        if (concept.Words.Count == 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var word in concept.Words)
        {
            sum += Degree(word, sentence, concept.Kind == ConceptKind.Name);
        }

        var share = sum / concept.Words.Count;
        return concept.Words.Count == 1 || share == 1 ? share : PartialDegree * share;
    }

    private static double Degree(Word word, SentenceProfile sentence, bool exact)
    {
        if (sentence.HasStem(word.Stem))
        {
            return 1;
        }

        if (JapaneseScript.IsJapanese(word.Folded[0]))
        {
            return word.Kind == WordKind.Katakana && SoundsLike(word.Folded, sentence) ? SoundDegree : RunDegree(word.Folded, sentence);
        }

        if (exact && word.Kind == WordKind.Latin && word.Folded.Length > 3 && sentence.KatakanaNames.Any(katakana => Transliteration.Agree(katakana, word.Folded)))
        {
            return SoundDegree;
        }

        return !exact && HasFamilyOf(word.Stem, sentence.Words) ? FamilyDegree : 0;
    }

    /// <summary>ブライトウォーター for "Brightwater".</summary>
    private static bool SoundsLike(string katakana, SentenceProfile sentence)
    {
        if (katakana.Length < LeastSound || char.IsAsciiDigit(katakana[^1]) || sentence.IsJapanese)
        {
            return false;
        }

        foreach (var name in sentence.LatinNames)
        {
            if (Transliteration.Agree(katakana, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFamilyOf(string stem, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (SameFamily(stem, words[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A run of Japanese: whole, or the share of its character pairs that the sentence has.</summary>
    private static double RunDegree(string run, SentenceProfile sentence)
    {
        if (sentence.HasRun(run))
        {
            return 1;
        }

        if (run.Length < 3)
        {
            return 0;
        }

        var found = 0;
        for (var i = 0; i + 1 < run.Length; i++)
        {
            found += sentence.HasRun(run.AsSpan(i, 2)) ? 1 : 0;
        }

        var share = (double)found / (run.Length - 1);
        return share >= LeastRunShare ? PartialDegree * share : 0;
    }

    /// <summary>Words of one family beyond what stemming joins: negotiate and negotiation, strategy and strategic.</summary>
    private static bool SameFamily(string left, string right)
    {
        var common = 0;
        var limit = Math.Min(left.Length, right.Length);
        while (common < limit && left[common] == right[common])
        {
            common++;
        }

        return common >= 5 && common * 10 >= Math.Max(left.Length, right.Length) * 7;
    }
}
