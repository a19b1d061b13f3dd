using System.Text.RegularExpressions;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>Who tells a thing is not who did it: "Jacobs reports that …", "according to Science", 「ジェイコブズは…と述べている」.</summary>
internal static partial class Attribution
{
    /// <summary>True when a name only says who tells what the sentence says.</summary>
    public static bool IsSpeaker(Name name, string sentence)
    {
        var after = sentence.AsSpan(name.Span.End);
        var before = sentence.AsSpan(0, name.Span.Start);
        return Telling().IsMatch(after) || JapaneseTelling().IsMatch(after) || before.TrimEnd().EndsWith("according to", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Who wrote the article?": then who tells is who is asked for.</summary>
    public static bool IsAuthorAsked(Question question) =>
        question.Concepts.Any(concept => concept.Kind == ConceptKind.Word && concept.Words.Any(word => word.Stem is "write" or "wrote" or "author" or "pen" or "書" or "執筆" or "著者" or "筆者"));

    [GeneratedRegex(@"^(?:['’]s?)?(?: \d{4})?(?: (?:\d{4} )?(?:account|article|paper|digest|report|list|page|note|notes|footnote)\b| (?:\w+ )?(?:says|said|reports|reported|notes|noted|writes|wrote|argues|argued|states|stated|describes|described|counts|treats|sees|expects|recommends|cites|mentions|lists|dates|points)\b)")]
    private static partial Regex Telling();

    [GeneratedRegex("^(?:[\\((][^\\))]*[\\))])?(?:の(?:論考|論文|記事|報告|脚注|注)|によれば|によると|は[^。]*(?:述べ|指摘し|記し|論じ|報じ|としてい)[^。]*。?$)")]
    private static partial Regex JapaneseTelling();
}
