using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>
/// A quick look at whether a sentence may speak of what a claim says, without reading it: how many of the claim's words begin some word of it, in either
/// language. Long passages are looked through this way, so that only a few sentences are read closely.
/// </summary>
internal sealed class Hints
{
    private const int Beginning = 5;
    private const int MostAlternatives = 40;

    private readonly List<string[]> words;

    public Hints(SentenceReading claim, Thesaurus thesaurus)
    {
        words = claim.Counted.Select(term => Alternatives(term, thesaurus)).ToList();
        foreach (var value in claim.Profile.Values)
        {
            words.Add([new string(TextFolding.Fold(value.Span.Of(claim.Text)).Where(char.IsAsciiDigit).Take(Beginning).ToArray())]);
        }

        words.RemoveAll(alternatives => alternatives.Length == 0 || alternatives[0].Length == 0);
    }

    /// <summary>How many of the claim's words and numbers seem to stand in a folded sentence.</summary>
    public int CountIn(string folded) => words.Count(alternatives => Array.Exists(alternatives, word => folded.Contains(word, StringComparison.Ordinal)));

    private static string[] Alternatives(Term term, Thesaurus thesaurus)
    {
        var forms = new List<string> { Begin(term.IsJapanese ? term.Folded : term.Stem) };
        foreach (var (kind, set) in term.Sets.Concat(term.OuterSets))
        {
            if (kind is TermKind.Synonym or TermKind.Glossary && forms.Count < MostAlternatives)
            {
                forms.AddRange(thesaurus.Members(kind, set).Select(member => Begin(TextFolding.Fold(member))));
            }
        }

        return forms.Where(form => form.Length > 1 || form.Any(JapaneseScript.IsKanji)).Distinct().ToArray();
    }

    private static string Begin(string word) => word.Length > 0 && JapaneseScript.IsJapanese(word[0])
        ? new string(word.TakeWhile(letter => !JapaneseScript.IsHiragana(letter) || JapaneseScript.IsHiragana(word[0])).Take(Beginning).ToArray())
        : word.Length > Beginning ? word[..Beginning] : word;
}
