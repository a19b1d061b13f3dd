namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>How much of a file to read.</summary>
internal enum Extent
{
    /// <summary>Enough to know its title and language.</summary>
    Opening,

    Whole,
}

/// <summary>Reads files of one media type. Never throws for a file's content; a file that cannot be read gives a sentence.</summary>
internal interface IDocumentReader
{
    Task<DocumentOutcome> ReadAsync(string path, Extent extent, CancellationToken cancellationToken);
}

/// <summary>What came of reading one document.</summary>
internal abstract record DocumentOutcome
{
    private DocumentOutcome()
    {
    }

    public sealed record Read(RawDocument Document) : DocumentOutcome;

    public sealed record Unreadable(string Reason) : DocumentOutcome;
}

/// <summary>Turns the text of a file into blocks.</summary>
internal interface ITextFormat
{
    RawDocument Read(string text);
}
