using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>Every passage of a source; empty for an unknown one.</summary>
public delegate Task<IReadOnlyList<Passage>> PassagesOfSource(string sourceId, CancellationToken cancellationToken);

/// <summary>
/// Finds the statements that items stand on in the library as it is now: word for word, but for width, white space and the form of quotation marks. An item
/// whose statement is gone goes to review, in both languages: what changed in one may be wrong in the other.
/// </summary>
public sealed class BindItems(PassagesOfSource passages, Catalogue catalogue)
{
    private static readonly LanguageCode[] Languages = [LanguageCode.English, LanguageCode.Japanese];

    private readonly Dictionary<string, IReadOnlyList<(Passage Passage, FoldedText Folded)>> read = new(StringComparer.OrdinalIgnoreCase);

    public async Task<BoundBank> ExecuteAsync(IReadOnlyList<QuizTopic> topics, IEnumerable<QuizItem> items, CancellationToken cancellationToken)
    {
        var ready = new List<BoundItem>();
        var review = new List<UnboundItem>();
        foreach (var item in items)
        {
            var citations = new Dictionary<LanguageCode, List<Citation>> { [LanguageCode.English] = [], [LanguageCode.Japanese] = [] };
            var missing = await BindAsync(item, citations, cancellationToken);
            if (missing is null)
            {
                ready.Add(new BoundItem(item, citations[LanguageCode.English], citations[LanguageCode.Japanese]));
            }
            else
            {
                review.Add(missing);
            }
        }

        var used = ready.Select(bound => bound.Item.Topic).ToHashSet(StringComparer.Ordinal);
        return new BoundBank([.. topics.Where(topic => used.Contains(topic.Id))], ready, review);
    }

    private async Task<UnboundItem?> BindAsync(QuizItem item, Dictionary<LanguageCode, List<Citation>> citations, CancellationToken cancellationToken)
    {
        foreach (var evidence in item.Evidence)
        {
            foreach (var language in Languages.Where(item.Speaks))
            {
                if (await FindAsync(evidence, language, citations[language].Count + 1, cancellationToken) is not { } citation)
                {
                    return new UnboundItem(item, evidence.SourceId, language, evidence.Text.In(language));
                }

                citations[language].Add(citation);
            }
        }

        return null;
    }

    private async Task<Citation?> FindAsync(QuizEvidence evidence, LanguageCode language, int marker, CancellationToken cancellationToken)
    {
        var wanted = Words(TextFolding.Fold(evidence.Text.In(language)));
        if (wanted.Length == 0)
        {
            return null;
        }

        foreach (var (passage, folded) in (await OfSourceAsync(evidence.SourceId, cancellationToken)).Where(pair => pair.Passage.Language == language))
        {
            if (StretchOf(folded, wanted) is { } span && passage.Statements.FirstOrDefault(statement => statement.Span.Overlaps(span)) is { } statement)
            {
                return EvidenceCitation.Of(passage, statement, span, marker, catalogue, language);
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<(Passage Passage, FoldedText Folded)>> OfSourceAsync(string sourceId, CancellationToken cancellationToken)
    {
        if (!read.TryGetValue(sourceId, out var known))
        {
            read[sourceId] = known = [.. (await passages(sourceId, cancellationToken)).Select(passage => (passage, TextFolding.FoldWithMap(passage.Text)))];
        }

        return known;
    }

    /// <summary>Where the words stand whole: 198 does not stand in 1988.</summary>
    private static TextSpan? StretchOf(FoldedText folded, string wanted)
    {
        for (var at = folded.Text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = folded.Text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if (!Continues(folded.Text, at) && !Continues(folded.Text, end))
            {
                return folded.Original(at, end);
            }
        }

        return null;
    }

    /// <summary>Whether a word or a number runs on across the position.</summary>
    private static bool Continues(string text, int position) =>
        position > 0 && position < text.Length && char.IsAsciiLetterOrDigit(text[position - 1]) && char.IsAsciiLetterOrDigit(text[position]);

    private static string Words(string folded) => string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
