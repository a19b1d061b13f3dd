using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Composers;

/// <summary>A numbered passage as a model reads it: a statement of a digest, or a whole passage of a full text.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Evidence">What of it was chosen for the question, the best first.</param>
internal sealed record NumberedPassage(int Number, IReadOnlyList<Evidence> Evidence)
{
    private Passage Passage => Evidence[0].Passage;

    public string Heading => string.Join(" — ", Passage.HeadingPath.Prepend(Passage.Title).Distinct());

    public string Text => Passage.Kind == PassageKind.FullText ? Passage.Text : Evidence[0].Text;
}

/// <summary>What a model may read of the evidence.</summary>
internal static class Material
{
    private const int LongestText = 6000;

    /// <summary>What fits less well than this share of the best is of no use to an answer.</summary>
    private const double NearEnough = 0.5;

    /// <summary>
    /// The evidence, numbered. Left out are passages that hold what no model is given, and the less well supported of two accounts, which a note tells anyway.
    /// </summary>
    public static IReadOnlyList<NumberedPassage> Of(IReadOnlyList<Evidence> evidence)
    {
        var corrected = evidence.Select(each => each.Statement.Corrects).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fit = evidence.Where(each => each.Score >= NearEnough * evidence[0].Score)
            .Where(each => each.Statement.Disputed is not { } disputed || !corrected.Contains(disputed))
            .GroupBy(each => each.Passage.Id)
            .Where(passage => IsFit(passage.First().Passage))
            .SelectMany(passage => passage)
            .ToHashSet();
        return [.. evidence.Where(fit.Contains)
            .GroupBy(each => each.Passage.Kind == PassageKind.FullText ? each.Passage.Id : $"{each.Passage.Id} {each.Position}")
            .Select((group, i) => new NumberedPassage(i + 1, [.. group]))];
    }

    private static bool IsFit(Passage passage) =>
        passage.Text.Length <= LongestText && passage.HeadingPath.Append(passage.Title).Append(passage.Text).All(text => HostileText.Problem(text) is null);
}
