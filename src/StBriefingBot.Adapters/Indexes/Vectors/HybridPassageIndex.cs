using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>
/// Finds passages by their words, with another index, and by their meaning, with an embedding model, and joins both rankings. Where the model is slow, down
/// or has no vectors of these passages, words alone find them, and the result says so.
/// </summary>
public sealed class HybridPassageIndex : IPassageIndex, IDisposable
{
    /// <summary>How far down both rankings are joined, at least.</summary>
    private const int Depth = 100;

    private const int QuestionsRemembered = 500;

    private readonly IPassageIndex words;
    private readonly IndexFolder vectors;
    private readonly IEmbeddingModel model;
    private readonly double leastSimilarity;
    private readonly int? pinned;
    private readonly BoundedMemory<string, float[]> questions = new(QuestionsRemembered);
    private Loaded? loaded;

    /// <param name="folder">The index folder.</param>
    /// <param name="words">The index in it that finds by words.</param>
    /// <param name="model">Turns questions into vectors.</param>
    /// <param name="leastSimilarity">No cosine below this counts.</param>
    public HybridPassageIndex(string folder, IPassageIndex words, IEmbeddingModel model, double leastSimilarity)
        : this(words, HybridPassageIndexWriter.FolderAt(folder), model, leastSimilarity, pinned: null)
    {
    }

    internal HybridPassageIndex(IPassageIndex words, IndexFolder vectors, IEmbeddingModel model, double leastSimilarity, int? pinned) =>
        (this.words, this.vectors, this.model, this.leastSimilarity, this.pinned) = (words, vectors, model, leastSimilarity, pinned);

    public async Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(query.Text) || (pinned ?? vectors.Live()) is not { } number)
        {
            return await words.SearchAsync(query, cancellationToken);
        }

        if (VectorsOf(number) is not { } known)
        {
            return await words.SearchAsync(query, cancellationToken) with { ByMeaning = new MeaningSearch(model.Name, MeaningState.NoVectors, 0) };
        }

        // The model works while the words are looked up.
        var asking = QuestionAsync(query.Text, cancellationToken);
        var depth = Math.Max(Depth, query.Top);
        var byWords = await words.SearchAsync(query with { Top = depth }, cancellationToken);
        var (question, state) = await asking;
        return question is null
            ? byWords with { Passages = [.. byWords.Passages.Take(query.Top)], ByMeaning = new MeaningSearch(model.Name, state, 0) }
            : await JoinAsync(byWords, known.Nearest(question, depth, leastSimilarity, query.SourceIds), query.Top, cancellationToken);
    }

    public Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken) => words.FindAsync(passageId, cancellationToken);

    public Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken) => words.OfSourceAsync(sourceId, cancellationToken);

    public Task<IReadOnlyList<string>> SourceIdsAsync(CancellationToken cancellationToken) => words.SourceIdsAsync(cancellationToken);

    public Task<Generation?> CurrentAsync(CancellationToken cancellationToken) => words.CurrentAsync(cancellationToken);

    public void Dispose() => (words as IDisposable)?.Dispose();

    private async Task<SearchResult> JoinAsync(SearchResult byWords, IReadOnlyList<string> byMeaning, int top, CancellationToken cancellationToken)
    {
        var found = byWords.Passages.ToDictionary(ranked => ranked.Passage.Id, ranked => ranked.Passage, StringComparer.Ordinal);
        var joined = new List<RankedPassage>(top);
        var added = 0;
        foreach (var (id, score) in ReciprocalRanks.Join([.. byWords.Passages.Select(ranked => ranked.Passage.Id)], byMeaning))
        {
            if (joined.Count == top)
            {
                break;
            }

            var isNew = !found.TryGetValue(id, out var passage);
            if (isNew)
            {
                // Null where another generation went live meanwhile that no longer has it.
                passage = await words.FindAsync(id, cancellationToken);
            }

            if (passage is not null)
            {
                added += isNew ? 1 : 0;
                joined.Add(new RankedPassage(passage, score));
            }
        }

        return byWords with { Passages = joined, ByMeaning = new MeaningSearch(model.Name, MeaningState.Used, added) };
    }

    private async Task<(float[]? Vector, MeaningState State)> QuestionAsync(string text, CancellationToken cancellationToken)
    {
        if (questions.TryGet(text, out var known))
        {
            return (known, MeaningState.Used);
        }

        try
        {
            return (questions.Keep(text, await model.OfQuestionAsync(text, cancellationToken), 1), MeaningState.Used);
        }
        catch (ModelException exception)
        {
            return (null, exception.Fault == ComposerFault.TooSlow ? MeaningState.TooSlow : MeaningState.Failed);
        }
    }

    /// <summary>Read once for each generation; null where there are none of this model's.</summary>
    private PassageVectors? VectorsOf(int number)
    {
        if (loaded is not { } last || last.Number != number)
        {
            loaded = last = new Loaded(number, VectorFile.Read(vectors.FileOf(number)));
        }

        return last.Vectors is { Owners.Count: > 0 } made && made.Kind == model.Kind ? made : null;
    }

    private sealed record Loaded(int Number, PassageVectors? Vectors);
}
