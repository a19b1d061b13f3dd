using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>What can be said of a word when claim and text are written in different languages.</summary>
internal static class CrossLanguage
{
    /// <summary>
    /// True when the other language's word would have been recognised, so that not finding it means it is not there: a word of the thesaurus, a name
    /// in Latin letters or katakana that the text would carry as such.
    /// </summary>
    public static bool IsKnown(Term term, SentenceReading claim, SentenceReading text)
    {
        if (term.Sets.Count > 0 || term.OuterSets.Count > 0)
        {
            return true;
        }

        return term.Class == TermClass.Name || term.Script == WordKind.Katakana
            ? !HasUnreadName(text)
            : false;
    }

    /// <summary>A name in kanji whose reading nobody knows may be the very name of the claim.</summary>
    private static bool HasUnreadName(SentenceReading text) =>
        text.Counted.Any(term => term.Sets.Count == 0 && (term.Script == WordKind.Kanji && term.Folded.Length is >= 2 and <= 5 || term.Class == TermClass.Name && !text.IsJapanese));
}
