namespace StBriefingBot.Core.Administration.Checks;

/// <summary>How a generation answered a golden question.</summary>
/// <param name="Passed">Whether rightly.</param>
/// <param name="Answer">A hash of the answer's text.</param>
public sealed record GoldenRecord(string Id, bool Passed, string Answer);

/// <summary>Remembers how a generation answered, so that it is not asked again when the next one is held against it.</summary>
public interface IGoldenRecords
{
    /// <summary>Null where nothing is known of this generation and these questions.</summary>
    /// <param name="name">Names the generation, the questions and the program that asked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<GoldenRecord>?> FindAsync(string name, CancellationToken cancellationToken);

    Task KeepAsync(string name, IReadOnlyList<GoldenRecord> records, CancellationToken cancellationToken);
}
