using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>
/// A thing that a sentence names only to place another: "the predecessor of the 1988 agreement", "before the 14th meeting", 第14回に先立ち. Such a sentence
/// does not speak of it, and its dates and names belong to the other.
/// </summary>
internal static partial class ReferencePoint
{
    private const int Reach = 60;

    private static readonly HashSet<string> Relations = new(StringComparer.Ordinal)
    {
        "before", "after", "predecessor", "successor", "previous", "earli", "preced", "follow", "sinc", "prior", "replac", "succeed", "later", "next", "前", "後", "以前", "以後", "以降", "前身", "後継", "先立", "次",
    };

    /// <summary>True when the question itself asks about such a relation.</summary>
    public static bool IsAsked(IReadOnlyList<Concept> concepts) =>
        concepts.Any(concept => concept.Words.Any(word => Relations.Contains(word.Stem) || Relations.Contains(word.Folded)));

    /// <summary>True when every place where the sentence names the concept is a point of reference.</summary>
    public static bool IsAll(IEnumerable<TextSpan> places, SentenceProfile sentence)
    {
        var any = false;
        foreach (var place in places)
        {
            any = true;
            if (!Is(place, sentence.Text))
            {
                return false;
            }
        }

        return any;
    }

    private static bool Is(TextSpan place, string text)
    {
        var before = text.AsSpan(Math.Max(0, place.Start - Reach), place.Start - Math.Max(0, place.Start - Reach));
        return English().IsMatch(before) || Japanese().IsMatch(text.AsSpan(place.End));
    }

    [GeneratedRegex(@"\b(?:predecessors? (?:of|to)|successors? (?:of|to)|before|prior to|preceding|ahead of|leading up to|unlike|since|after|following|replac(?:ed|es|ing)|succeed(?:ed|s|ing)|preceded)(?: the| Japan's| its)?(?: (?:\d{4}|[A-Z][\w.-]*)){0,6}[ (]*$", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"^[^、。]{0,24}?(?:の前身|の前回|の前任|の後任|に先立|の前の|以前|より前|の後継|に代わ|を引き継|の後に|以後|以降|を受けて)")]
    private static partial Regex Japanese();
}
