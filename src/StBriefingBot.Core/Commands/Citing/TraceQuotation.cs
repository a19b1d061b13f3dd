using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>Finds where a pasted text stands in the library: word for word, nearly, in parts, or nowhere. Never across the border of two passages.</summary>
internal sealed partial class TraceQuotation(IPassageIndex index)
{
    private const double Near = 0.75;
    private const double VeryNear = 0.9;

    /// <summary>Fewer words stand in many passages and come from none.</summary>
    private const int LeastWords = 4;
    private const int MostParts = 6;
    private const double LeastShared = 0.4;
    private const int MostAligned = 8;
    private const int NearestShown = 3;

    /// <summary>So much of a text, in one piece, is no turn of phrase but taken from somewhere.</summary>
    private const int LeastRun = 8;
    private const int LeastJapaneseRun = 14;
    private const double LeastRunShare = 0.25;

    private readonly QuotationSearch search = new(index);

    /// <summary>Where the text stands.</summary>
    /// <param name="pasted">Any text.</param>
    /// <param name="placeOf">What is told of a stretch of a passage.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<QuotationHome> ExecuteAsync(string pasted, Func<Passage, TextSpan, QuotationPlace> placeOf, CancellationToken cancellationToken)
    {
        var candidates = await FindAsync(pasted, cancellationToken);
        if (Verbatim(pasted, candidates) is { } stretch)
        {
            return new QuotationHome.Verbatim(placeOf(stretch.Passage, stretch.Span));
        }

        var close = Close(pasted, candidates);
        if (close is not { Alignment.Similarity: >= VeryNear } && await PartsAsync(pasted, placeOf, cancellationToken) is { } parts && (close is null || parts.IsComplete))
        {
            return parts;
        }

        return close is { } near
            ? new QuotationHome.Close(pasted, placeOf(near.Passage, near.Alignment.Span), near.Alignment.Differences)
            : new QuotationHome.NotFound([.. candidates.Take(NearestShown).Select(candidate => candidate.Ranked)]);
    }

    private async Task<List<CandidatePassage>> FindAsync(string text, CancellationToken cancellationToken) =>
        [.. (await search.FindAsync(text, cancellationToken)).Select(ranked => new CandidatePassage(ranked))];

    private static (Passage Passage, TextSpan Span)? Verbatim(string pasted, List<CandidatePassage> candidates)
    {
        // The stop at the end may be the quoter's.
        var wanted = ComparableText.Of(pasted).Text.TrimEnd('.', ',', '。', '、', ' ', ';', ':');
        if (wanted.Length == 0)
        {
            return null;
        }

        foreach (var passage in candidates.Select(candidate => candidate.Passage))
        {
            var text = ComparableText.Of(passage.Text);
            if (text.Text.IndexOf(wanted, StringComparison.Ordinal) is >= 0 and var start && IsWhole(text.Text, start, wanted.Length))
            {
                return (passage, text.Original(start, start + wanted.Length));
            }
        }

        return null;
    }

    /// <summary>"the art" does not stand in "the article".</summary>
    private static bool IsWhole(string text, int start, int length) =>
        !(start > 0 && IsLatin(text[start - 1]) && IsLatin(text[start])) && !(start + length < text.Length && IsLatin(text[start + length]) && IsLatin(text[start + length - 1]));

    private static bool IsLatin(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static (Passage Passage, QuotationAlignment Alignment)? Close(string pasted, List<CandidatePassage> candidates)
    {
        var tokens = QuotationTokens.OfPasted(pasted);
        if (tokens.Count(token => token.IsWord) < LeastWords)
        {
            return null;
        }

        // An alignment costs the product of both lengths: only passages that share enough are aligned.
        var pairs = CandidatePassage.Pairs(tokens);
        var best = candidates
            .Select(candidate => (Candidate: candidate, Shared: candidate.ShareOf(pairs)))
            .Where(pair => pair.Shared >= LeastShared)
            .OrderByDescending(pair => pair.Shared)
            .Take(MostAligned)
            .Select(pair => (pair.Candidate.Passage, Alignment: QuotationAlignment.Between(tokens, pair.Candidate.Tokens)))
            .Where(pair => pair.Alignment is { Similarity: >= Near })
            .OrderByDescending(pair => pair.Alignment!.Similarity)
            .FirstOrDefault();
        return best.Alignment is { } alignment ? (best.Passage, alignment) : null;
    }

    /// <summary>Sentences, and what ellipses part, looked up one by one; null where none has a home.</summary>
    private async Task<QuotationHome.Stitched?> PartsAsync(string pasted, Func<Passage, TextSpan, QuotationPlace> placeOf, CancellationToken cancellationToken)
    {
        var pieces = Ellipsis().Split(pasted).SelectMany(piece => SentenceSplitter.Split(piece).Select(span => span.Of(piece))).Where(piece => piece.Any(char.IsLetterOrDigit)).ToList();
        if (pieces.Count is 0 or > MostParts)
        {
            return null;
        }

        var parts = new List<QuotationPart>();
        foreach (var piece in pieces)
        {
            parts.AddRange(PartsOf(piece, await FindAsync(piece, cancellationToken), placeOf));
        }

        return parts.Count > 1 && parts.Exists(part => part.Place is not null) ? new QuotationHome.Stitched(parts) : null;
    }

    /// <summary>The piece as it stands somewhere; else the longest stretch of it that does, with what stands around it.</summary>
    private static IEnumerable<QuotationPart> PartsOf(string piece, List<CandidatePassage> candidates, Func<Passage, TextSpan, QuotationPlace> placeOf)
    {
        var tokens = QuotationTokens.Of(piece);
        if (tokens.Count(token => token.IsWord) >= LeastWords && Verbatim(piece, candidates) is { } stretch)
        {
            return [new QuotationPart(piece, placeOf(stretch.Passage, stretch.Span), [])];
        }

        if (Close(piece, candidates) is { } near)
        {
            return [new QuotationPart(piece, placeOf(near.Passage, near.Alignment.Span), near.Alignment.Differences)];
        }

        var (candidate, run) = candidates.Select(each => (Candidate: each, Run: SharedRun.Longest(tokens, each.Tokens))).OrderByDescending(pair => pair.Run.Length).FirstOrDefault();
        if (candidate is null || !IsTaken(tokens, run))
        {
            return [new QuotationPart(piece, null, [])];
        }

        var (start, end) = (tokens[run.Pasted].Span.Start, tokens[run.Pasted + run.Length - 1].Span.End);
        var source = new TextSpan(candidate.Tokens[run.Source].Span.Start, candidate.Tokens[run.Source + run.Length - 1].Span.End);
        return new[]
        {
            new QuotationPart(piece[..start].Trim(), null, []),
            new QuotationPart(piece[start..end], placeOf(candidate.Passage, source), []),
            new QuotationPart(piece[end..].Trim(), null, []),
        }.Where(part => part.Place is not null || part.Pasted.Any(char.IsLetterOrDigit));
    }

    private static bool IsTaken(List<QuotationToken> tokens, SharedRun run)
    {
        var words = tokens.Skip(run.Pasted).Take(run.Length).Where(token => token.IsWord).ToList();
        var isJapanese = words.Count(token => JapaneseScript.IsJapanese(token.Form[0])) * 2 > words.Count;
        return words.Count >= (isJapanese ? LeastJapaneseRun : LeastRun) && run.Length >= LeastRunShare * tokens.Count;
    }

    [GeneratedRegex(@"\s*(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|［\s*…+\s*］|（\s*(?:中略|…+)\s*）|\(中略\)|\.{3,}|…+|\. \. \.)\s*")]
    private static partial Regex Ellipsis();
}
