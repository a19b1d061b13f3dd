using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>The thesaurus sets that a word takes part in.</summary>
internal static class TermSets
{
    /// <summary>Sets of known terms that are exactly this word.</summary>
    public static IReadOnlyList<(TermKind Kind, int Set)> Equal(SentenceProfile profile, TextSpan span) =>
        Select(profile, hit => hit.Span == span);

    /// <summary>Sets of longer known terms around this word.</summary>
    public static IReadOnlyList<(TermKind Kind, int Set)> Outer(SentenceProfile profile, TextSpan span) =>
        Select(profile, hit => hit.Span != span && hit.Span.Contains(span));

    /// <summary>Sets of shorter known terms inside this one; single characters say too little.</summary>
    public static IReadOnlyList<(TermKind Kind, int Set)> Inner(SentenceProfile profile, TextSpan span) =>
        Select(profile, hit => hit.Span != span && hit.Span.Length > 1 && span.Contains(hit.Span));

    /// <summary>True inside a longer glossary term.</summary>
    public static bool IsInsideName(SentenceProfile profile, TextSpan span) =>
        profile.Hits.Any(hit => hit.Kind == TermKind.Glossary && hit.Span != span && hit.Span.Contains(span));

    private static List<(TermKind, int)> Select(SentenceProfile profile, Func<TermHit, bool> fits)
    {
        var sets = new List<(TermKind, int)>();
        foreach (var hit in profile.Hits)
        {
            if (hit.Kind is not (TermKind.Related or TermKind.Everyday) && fits(hit))
            {
                sets.Add((hit.Kind, hit.Set));
            }
        }

        return sets;
    }
}
