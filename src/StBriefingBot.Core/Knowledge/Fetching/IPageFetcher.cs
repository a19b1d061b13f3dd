namespace StBriefingBot.Core.Knowledge.Fetching;

/// <summary>Brings pages from the network. Never an address that is not public, however it is named or whereto it redirects.</summary>
public interface IPageFetcher
{
    /// <summary>Fetches a page into a file of its own.</summary>
    /// <param name="address">As a person typed it or as the catalogue has it; anything may stand here.</param>
    /// <param name="known">What an earlier fetch of the same address left; the page is not sent again where it has not changed.</param>
    Task<FetchOutcome> FetchAsync(string address, Validators? known, CancellationToken cancellationToken);

    /// <summary>Whether the page is still there, without keeping it.</summary>
    Task<LinkState> LookAsync(string address, CancellationToken cancellationToken);
}

/// <summary>What a server gave to tell a later version by.</summary>
public sealed record Validators(string? ETag, string? LastModified);

/// <summary>Where and when a text was fetched.</summary>
/// <param name="Address">As asked for.</param>
/// <param name="FinalAddress">Where redirects led.</param>
/// <param name="Sha256">Of what was received, in lower-case hexadecimal.</param>
public sealed record Origin(string Address, string FinalAddress, DateTimeOffset FetchedAt, string Sha256, Validators Validators);

/// <summary>A page in a file, which goes with it.</summary>
/// <param name="file">Named like the page, with the ending of what it is.</param>
/// <param name="origin">Where it comes from.</param>
/// <param name="discard">Deletes the file.</param>
public sealed class FetchedPage(string file, Origin origin, Action discard) : IDisposable
{
    public string File { get; } = file;

    public Origin Origin { get; } = origin;

    public void Dispose() => discard();
}

/// <summary>What came of fetching.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    public sealed record Fetched(FetchedPage Page) : FetchOutcome;

    public sealed record Unchanged : FetchOutcome;

    /// <param name="Sentence">Why and what to do.</param>
    public sealed record Failed(Bilingual Sentence) : FetchOutcome;
}

/// <summary>How an address does.</summary>
public abstract record LinkState
{
    private LinkState()
    {
    }

    public sealed record Alive : LinkState;

    /// <summary>The server says that the page lives elsewhere for good.</summary>
    public sealed record Moved(string To) : LinkState;

    /// <summary>The server says that there is no such page.</summary>
    public sealed record Dead(int Status) : LinkState;

    /// <summary>The network, the server or its rules do not let us tell.</summary>
    public sealed record Untold(Bilingual Sentence) : LinkState;
}
