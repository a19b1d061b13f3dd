using System.Collections.Frozen;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Verbs that say no more than that something is so.</summary>
internal static class LightVerbs
{
    private static readonly FrozenSet<string> Stems =
        "bear lay run occur happen stand hit come go reach remain see hold bring lead serve last take follow total cover extend lie exist belong keep stay turn undergo experience perform conduct carry feature form constitute amount count meet face pass mark date avail leave award begin start end become make give put keep set grow power ability right force effort process job role task action duty chance"
            .Split(' ').Select(word => EnglishStemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(Term term) => Stems.Contains(term.Stem);
}
