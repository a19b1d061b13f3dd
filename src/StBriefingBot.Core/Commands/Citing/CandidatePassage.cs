using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>A passage that a pasted text may stand in, read for comparison.</summary>
internal sealed class CandidatePassage(RankedPassage ranked)
{
    private List<QuotationToken>? tokens;
    private HashSet<(string, string)>? pairs;

    public RankedPassage Ranked => ranked;

    public Passage Passage => ranked.Passage;

    public IReadOnlyList<QuotationToken> Tokens => tokens ??= QuotationTokens.Of(ranked.Passage.Text);

    /// <summary>
    /// The share of a text's neighbouring tokens that are neighbours here too. Single characters of Japanese stand in any long passage; pairs of them tell
    /// passages apart.
    /// </summary>
    public double ShareOf(IReadOnlyCollection<(string, string)> wanted)
    {
        pairs ??= Pairs(Tokens);
        return wanted.Count == 0 ? 0 : (double)wanted.Count(pairs.Contains) / wanted.Count;
    }

    public static HashSet<(string, string)> Pairs(IReadOnlyList<QuotationToken> tokens) => [.. tokens.Zip(tokens.Skip(1), (left, right) => (left.Form, right.Form))];
}
