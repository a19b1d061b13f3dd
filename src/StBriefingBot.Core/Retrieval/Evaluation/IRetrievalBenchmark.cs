namespace StBriefingBot.Core.Retrieval.Evaluation;

/// <summary>A document to be found.</summary>
public sealed record CollectionDocument(string Id, string Title, string Text);

/// <summary>A question to a collection.</summary>
public sealed record CollectionQuery(string Id, string Text);

/// <summary>Documents, queries and, per query, how relevant which documents are.</summary>
public interface IRetrievalBenchmark
{
    /// <exception cref="CollectionFormatException">A line cannot be used.</exception>
    IAsyncEnumerable<CollectionDocument> ReadDocumentsAsync(CancellationToken cancellationToken);

    /// <exception cref="CollectionFormatException">A line cannot be used.</exception>
    IAsyncEnumerable<CollectionQuery> ReadQueriesAsync(CancellationToken cancellationToken);

    /// <summary>Query id → document id → grade; a grade above 0 is relevant.</summary>
    /// <exception cref="CollectionFormatException">A line cannot be used.</exception>
    Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>> ReadJudgmentsAsync(CancellationToken cancellationToken);
}

/// <summary>Takes the rankings down, query by query.</summary>
public interface IRunWriter
{
    Task WriteAsync(string queryId, IReadOnlyList<RankedPassage> ranking, CancellationToken cancellationToken);
}

/// <summary>A collection cannot be read. The message is a sentence with file and line.</summary>
public sealed class CollectionFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
