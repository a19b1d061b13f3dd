using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Divides a question into the things it speaks of: glossary terms first, then values, phrases, names and words.</summary>
internal sealed partial class ConceptReader(Thesaurus thesaurus)
{
    /// <summary>A run of Japanese this long that holds no known term is a name: a treaty, a body, a person.</summary>
    private const int LongRun = 6;

    private const int LeastRemainder = 2;

    /// <param name="profile">The question.</param>
    /// <param name="asked">Where its question words stand, in the original text; words there that only name the kind of answer are left out.</param>
    /// <param name="start">Where the question proper begins, after "could you tell me".</param>
    public List<Concept> Read(SentenceProfile profile, TextSpan asked, int start)
    {
        var taken = new List<TextSpan> { new(0, start) };
        taken.AddRange(QuestionWords.IdlePhrases().Matches(profile.Folded.Text).Select(phrase => profile.Folded.Original(phrase.Index, phrase.Index + phrase.Length)));
        var concepts = new List<(int Start, Concept Concept)>();
        foreach (var span in LongestSpans(profile, TermKind.Glossary))
        {
            Take(profile, span, ConceptKind.Term, null, taken, concepts);
        }

        foreach (var value in profile.Values.Where(value => !IsFirst(profile.Text, value)))
        {
            if (IsIdle(profile.Text, value))
            {
                taken.Add(value.Span);
            }
            else if (!(asked.Contains(value.Span) && asked.Length > 0 && value.Kind == ValueKind.Quantity))
            {
                Take(profile, value.Span, ConceptKind.Value, value, taken, concepts);
            }
        }

        foreach (var name in NumberedNames(profile).Where(name => !taken.Exists(name.Span.Overlaps)))
        {
            taken.Add(name.Span);
            concepts.Add((name.Span.Start, new Concept(name.Surface, ConceptKind.Name, [name], [])));
        }

        foreach (var span in LongestSpans(profile, TermKind.Synonym, TermKind.Everyday))
        {
            if (IsPhrase(profile, span) && (profile.IsJapanese || asked.Length == 0 || !span.Overlaps(asked)))
            {
                Take(profile, span, ConceptKind.Word, null, taken, concepts);
            }
        }

        foreach (var span in Persons(profile))
        {
            Take(profile, span, ConceptKind.Name, null, taken, concepts);
        }

        foreach (var word in profile.Words.SelectMany(word => word.Parts.Count > 0 && !IsName(word, profile) ? word.Parts : Remainders(word, taken)))
        {
            var stop = IsStop(word, profile) || (asked.Contains(word.Span) && (QuestionWords.IsTypeNoun(word.Folded) || QuestionWords.IsTypeNoun(word.Stem)));
            if (!stop)
            {
                Take(profile, word.Span, IsName(word, profile) ? ConceptKind.Name : ConceptKind.Word, null, taken, concepts);
            }
        }

        var ordered = concepts.OrderBy(pair => pair.Start).ToList();
        var focus = FocusFinder.Find(profile);
        return [.. ordered.Select((pair, i) => Relate(profile, ordered, i, focus)).DistinctBy(concept => TextFolding.Fold(concept.Text))];
    }

    /// <summary>Marks the focus, and ties a bare number to what stands beside it: behind it first, before it otherwise.</summary>
    private static Concept Relate(SentenceProfile profile, List<(int Start, Concept Concept)> ordered, int at, TextSpan? focus)
    {
        var (start, concept) = ordered[at];
        if (focus is { } span && concept.Kind != ConceptKind.Value && span.Overlaps(new TextSpan(start, start + concept.Text.Length)))
        {
            return concept with { IsFocus = true };
        }

        if (concept.Kind == ConceptKind.Word && concept.Words.Count == 1 && QuestionWords.IsSuperlative(concept.Words[0].Folded) && IsAttribute(profile, start))
        {
            return concept with { IsSuperlative = true };
        }

        if (concept.Kind == ConceptKind.Word && QuestionWords.IsRelational(concept.Words))
        {
            return concept with { IsRelational = true };
        }

        if (concept.Value is not ({ Kind: ValueKind.Ordinal } or { Kind: ValueKind.Quantity, Unit: "" }))
        {
            return concept;
        }

        var next = at + 1 < ordered.Count && IsBeside(profile.Text, start + concept.Text.Length, ordered[at + 1].Start) ? ordered[at + 1].Concept : null;
        var before = at > 0 && IsBeside(profile.Text, ordered[at - 1].Start + ordered[at - 1].Concept.Text.Length, start) ? ordered[at - 1].Concept : null;
        return concept.Value.Kind == ValueKind.Ordinal
            ? concept with { BoundTo = next ?? before }
            : concept with { BoundTo = before ?? next, IsLabel = before is not null };
    }

    /// <summary>演説原稿 after 演説 was taken: the script of it is asked about as well. A single kanji left over is an ending or a prefix.</summary>
    private static IEnumerable<Word> Remainders(Word word, List<TextSpan> taken)
    {
        if (word.Kind is not (WordKind.Kanji or WordKind.Katakana) || word.Surface.Length != word.Folded.Length || !taken.Exists(word.Span.Overlaps))
        {
            return [word];
        }

        var left = new List<Word>();
        var start = word.Span.Start;
        foreach (var span in taken.Where(word.Span.Overlaps).OrderBy(span => span.Start).Append(new TextSpan(word.Span.End, word.Span.End)))
        {
            if (span.Start - start >= LeastRemainder)
            {
                var folded = word.Folded[(start - word.Span.Start)..(span.Start - word.Span.Start)];
                left.Add(new Word(word.Surface[(start - word.Span.Start)..(span.Start - word.Span.Start)], folded, folded, new TextSpan(start, span.Start), word.Kind, []));
            }

            start = Math.Max(start, span.End);
        }

        return left;
    }

    /// <summary>"the first agreement", 最初の; not "when he first announced".</summary>
    private static bool IsAttribute(SentenceProfile profile, int start)
    {
        var before = profile.Text.AsSpan(0, start).TrimEnd();
        return profile.IsJapanese || before.EndsWith("the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("'s") || before.EndsWith("s'") || before.EndsWith(" his") || before.EndsWith(" its") || before.EndsWith(" their");
    }

    private static bool IsBeside(string text, int end, int start) => start >= end && text.AsSpan(end, start - end).Trim(" -・の").Length == 0;

    private void Take(SentenceProfile profile, TextSpan span, ConceptKind kind, Value? value, List<TextSpan> taken, List<(int, Concept)> concepts)
    {
        if (taken.Exists(span.Overlaps))
        {
            return;
        }

        var words = profile.Words.Where(word => span.Contains(word.Span) && !IsStop(word, profile)).ToList();
        if (value is null && words.Count == 0)
        {
            // A piece of a Japanese run: the run is the word's surface.
            words = [.. WordReader.Read(span.Of(profile.Text)).Where(word => !IsStop(word, profile))];
        }

        if (words.Count == 0 && value is null)
        {
            return;
        }

        taken.Add(span);
        var place = IsPlace(profile.Text, span);
        var sets = profile.Hits.Where(hit => hit.Span == span && !(place && hit.Kind is (TermKind.Metonym or TermKind.Everyday))).Select(hit => (hit.Kind, hit.Set)).Distinct().ToList();
        if (sets.Count == 0 && value is null && words is [{ Kind: WordKind.Latin } word] && char.IsLower(word.Surface[0]))
        {
            sets = [.. thesaurus.SetsOfMistyped(word)];
        }

        concepts.Add((span.Start, new Concept(span.Of(profile.Text), kind, words, sets, value, IsPlace: place && profile.Hits.Any(hit => hit.Span == span && hit.Kind == TermKind.Metonym && IsSeat(span.Of(profile.Text), hit.Set)))));
    }

    /// <summary>クルー2, ゲートウェイ2: a name that ends in a number is one word, and クルー1 is another.</summary>
    private static IEnumerable<Word> NumberedNames(SentenceProfile profile)
    {
        for (var i = 0; i + 1 < profile.Words.Count; i++)
        {
            var (name, number) = (profile.Words[i], profile.Words[i + 1]);
            if (name.Kind == WordKind.Katakana && number.Kind == WordKind.Number && name.Span.End == number.Span.Start && !profile.Values.Any(value => value.Span.Overlaps(number.Span)))
            {
                var span = new TextSpan(name.Span.Start, number.Span.End);
                yield return new Word(span.Of(profile.Text), name.Folded + number.Folded, name.Folded + number.Folded, span, WordKind.Katakana, []);
            }
        }
    }

    /// <summary>中曽根首相: the name beside a title, which is a term of its own.</summary>
    private static IEnumerable<TextSpan> Persons(SentenceProfile profile) => profile.IsJapanese
        ? JapaneseNames.Read(profile.Text).Where(name => name.Kind == NameKind.Person && name.Text.Length > 1
            && !profile.Hits.Any(hit => hit.Kind is TermKind.Glossary or TermKind.Synonym && hit.Span.Overlaps(name.Span))).Select(name => name.Span)
        : [];

    /// <summary>"in Tokyo", 東京で: the city itself, not the government that sits there.</summary>
    private static bool IsPlace(string text, TextSpan span)
    {
        var after = text.AsSpan(span.End);
        return PlaceOpening().IsMatch(text.AsSpan(0, span.Start)) || (after.StartsWith("で") && text[span.End - 1] != '側') || after.StartsWith("において");
    }

    /// <summary>The list of those that stand for a government begins, in either language, with the city it sits in.</summary>
    private bool IsSeat(string name, int set)
    {
        var members = thesaurus.Members(TermKind.Metonym, set);
        return string.Equals(name, members[0], StringComparison.OrdinalIgnoreCase) || name == members.FirstOrDefault(member => JapaneseScript.IsJapanese(member[0]));
    }

    [GeneratedRegex(@"\b(?:in|at|near|outside|(?:move[ds]?|moving|go|goes|going|went|gone|come|came|travel\w*|fl[ye]w?|flown|transferred|relocated|shifted|visit|trip|return\w*|back) to) $", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceOpening();

    /// <summary>Longest terms first, none overlapping another.</summary>
    private static List<TextSpan> LongestSpans(SentenceProfile profile, params ReadOnlySpan<TermKind> kinds)
    {
        var chosen = new List<TextSpan>();
        var spans = new List<TextSpan>();
        foreach (var hit in profile.Hits)
        {
            if (kinds.Contains(hit.Kind))
            {
                spans.Add(hit.Span);
            }
        }

        foreach (var span in spans.Distinct().OrderByDescending(span => span.Length).ThenBy(span => span.Start))
        {
            if (!chosen.Exists(span.Overlaps))
            {
                chosen.Add(span);
            }
        }

        return chosen;
    }

    /// <summary>Several English words, or a Japanese word (which may be part of a longer run).</summary>
    private static bool IsPhrase(SentenceProfile profile, TextSpan span)
    {
        var text = span.Of(profile.Text);
        return JapaneseScript.IsJapanese(text[0])
            ? !QuestionWords.IsJapaneseStop(TextFolding.Fold(text))
            : profile.Words.Count(word => span.Contains(word.Span)) > 1 && profile.Words.Count(word => span.Contains(word.Span) && !IsStop(word, profile)) is var telling and > 0
                && (telling > 1 || profile.Words.Any(word => span.Contains(word.Span) && IsStop(word, profile)));
    }

    private static bool IsStop(Word word, SentenceProfile profile) => word.Kind switch
    {
        WordKind.Hiragana => true,
        WordKind.Kanji => word.Folded[0] == '何' || !QuestionWords.IsSuperlative(word.Folded) && QuestionWords.TrimJapanese(word.Folded).Length == 0,
        WordKind.Latin => IsPlainStop(word, profile),
        WordKind.Number => word.Folded is "1" or "2",
        _ => false,
    };

    /// <summary>"us" is a pronoun, "US" a country; "it" a pronoun, "IT" a field; "WHEN" is no more than "when".</summary>
    private static bool IsPlainStop(Word word, SentenceProfile profile) =>
        QuestionWords.IsStop(word) && !(word.Folded is "us" or "it" or "who" && word.Surface.All(letter => char.IsUpper(letter) || letter == '.') && !IsShouted(profile.Text));

    /// <summary>Capitals inside a question mark a name; a question typed all in one case has none.</summary>
    private static bool IsName(Word word, SentenceProfile profile) => word.Kind switch
    {
        WordKind.MixedAlnum => true,
        WordKind.Kanji or WordKind.Katakana => word.Folded.Length >= LongRun,
        WordKind.Latin => char.IsUpper(word.Surface[0]) && (word.Span.Start > 0 || word.Surface.Skip(1).Any(char.IsUpper)) && !IsShouted(profile.Text),
        _ => false,
    };

    private static bool IsShouted(string text) => !text.Any(char.IsLower) && (text.Count(char.IsUpper) > 12 || text.Trim().Count(char.IsWhiteSpace) > 1);

    /// <summary>"the first agreement": a superlative rather than a number; 第1回 and "1st" are numbers.</summary>
    private static bool IsFirst(string text, Value value) => value is { Kind: ValueKind.Ordinal, Number: 1 } && char.IsAsciiLetter(text[value.Span.Start]);

    /// <summary>"the two countries", "one of", 1つの: numbers that ask nothing; nor do those that only count what is asked for, as in "the three titles" or 二人は誰.</summary>
    private static bool IsIdle(string text, Value value)
    {
        if (value.Kind != ValueKind.Quantity || value.Number is < 1 or > MostCounted)
        {
            return false;
        }

        var before = text.AsSpan(0, value.Span.Start);
        return (value.Number <= 2 && ((value.Unit.Length == 0 && char.IsLetter(text[value.Span.Start])) || text.AsSpan(value.Span.Start + 1).StartsWith("つ")))
            || (value.Unit.Length == 0 && CountsAsked().IsMatch(before))
            || (AsksPerson().IsMatch(text) && CountsPersons().IsMatch(value.Span.Of(text)) && !text.AsSpan(value.Span.End).StartsWith("のうち"));
    }

    /// <summary>Larger numbers tell one thing from another.</summary>
    private const int MostCounted = 9;

    [GeneratedRegex(@"(?<!\bof )\b(?:the|both|which|what|all|these|those) $", RegexOptions.IgnoreCase)]
    private static partial Regex CountsAsked();

    [GeneratedRegex("誰|だれ|どなた|氏名|名前")]
    private static partial Regex AsksPerson();

    [GeneratedRegex("^.[人名]$")]
    private static partial Regex CountsPersons();
}
