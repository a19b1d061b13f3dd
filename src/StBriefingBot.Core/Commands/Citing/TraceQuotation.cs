using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>Finds where a pasted text stands in the library: word for word, nearly, in parts, or nowhere. Never across the border of two passages.</summary>
internal sealed partial class TraceQuotation(IPassageIndex index, Func<Passage, TextSpan, QuotationPlace> placeOf)
{
    private const double Near = 0.75;
    private const double VeryNear = 0.9;

    /// <summary>Fewer tokens stand in many passages and come from none.</summary>
    private const int LeastTokens = 4;
    private const int MostParts = 6;
    private const double LeastShared = 0.6;
    private const int MostAligned = 6;
    private const int NearestShown = 3;

    private readonly QuotationSearch search = new(index);

    public async Task<QuotationHome> ExecuteAsync(string pasted, CancellationToken cancellationToken)
    {
        var candidates = await search.FindAsync(pasted, cancellationToken);
        if (Verbatim(pasted, candidates) is { } home)
        {
            return home;
        }

        var close = Close(pasted, candidates);
        if (close is { Similarity: >= VeryNear } near)
        {
            return near.Home;
        }

        return await StitchedAsync(pasted, cancellationToken) ?? close?.Home ?? (QuotationHome)new QuotationHome.NotFound([.. candidates.Take(NearestShown)]);
    }

    private QuotationHome.Verbatim? Verbatim(string pasted, IReadOnlyList<RankedPassage> candidates)
    {
        // The stop at the end may be the quoter's.
        var wanted = ComparableText.Of(pasted).Text.TrimEnd('.', ',', '。', '、', ' ', ';', ':');
        if (wanted.Length == 0)
        {
            return null;
        }

        foreach (var passage in candidates.Select(ranked => ranked.Passage))
        {
            var text = ComparableText.Of(passage.Text);
            if (text.Text.IndexOf(wanted, StringComparison.Ordinal) is >= 0 and var start && IsWhole(text.Text, start, wanted.Length))
            {
                return new QuotationHome.Verbatim(placeOf(passage, text.Original(start, start + wanted.Length)));
            }
        }

        return null;
    }

    /// <summary>"the art" does not stand in "the article".</summary>
    private static bool IsWhole(string text, int start, int length) =>
        !(start > 0 && IsLatin(text[start - 1]) && IsLatin(text[start])) && !(start + length < text.Length && IsLatin(text[start + length]) && IsLatin(text[start + length - 1]));

    private static bool IsLatin(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private (QuotationHome.Close Home, double Similarity)? Close(string pasted, IReadOnlyList<RankedPassage> candidates)
    {
        var tokens = QuotationTokens.Of(pasted);
        if (tokens.Count < LeastTokens)
        {
            return null;
        }

        // An alignment costs the product of both lengths: only passages that share enough tokens in any order are aligned.
        var forms = tokens.Select(token => token.Form).ToHashSet(StringComparer.Ordinal);
        var best = candidates
            .Select(ranked => (ranked.Passage, Tokens: QuotationTokens.Of(ranked.Passage.Text)))
            .Select(pair => (pair.Passage, pair.Tokens, Shared: (double)pair.Tokens.Select(token => token.Form).Distinct(StringComparer.Ordinal).Count(forms.Contains) / forms.Count))
            .Where(pair => pair.Shared >= LeastShared)
            .OrderByDescending(pair => pair.Shared)
            .Take(MostAligned)
            .Select(pair => (pair.Passage, Alignment: QuotationAlignment.Between(tokens, pair.Tokens)))
            .Where(pair => pair.Alignment is { Similarity: >= Near })
            .OrderByDescending(pair => pair.Alignment!.Similarity)
            .FirstOrDefault();
        return best.Alignment is { } alignment
            ? (new QuotationHome.Close(placeOf(best.Passage, alignment.Span), alignment.Differences), alignment.Similarity)
            : null;
    }

    /// <summary>Sentences, and what ellipses part, looked up one by one; only where each part has a home.</summary>
    private async Task<QuotationHome.Stitched?> StitchedAsync(string pasted, CancellationToken cancellationToken)
    {
        var parts = Ellipsis().Split(pasted).SelectMany(piece => SentenceSplitter.Split(piece).Select(span => span.Of(piece))).Where(part => QuotationTokens.Of(part).Count >= LeastTokens).ToList();
        if (parts.Count is < 2 or > MostParts)
        {
            return null;
        }

        var places = new List<(string Part, QuotationPlace Place)>();
        foreach (var part in parts)
        {
            var candidates = await search.FindAsync(part, cancellationToken);
            if ((Verbatim(part, candidates)?.Place ?? Close(part, candidates)?.Home.Place) is not { } place)
            {
                return null;
            }

            places.Add((part, place));
        }

        return new QuotationHome.Stitched(places);
    }

    [GeneratedRegex(@"\s*(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|［\s*…+\s*］|（\s*(?:中略|…+)\s*）|\(中略\)|\.{3,}|…+|\. \. \.)\s*")]
    private static partial Regex Ellipsis();
}
