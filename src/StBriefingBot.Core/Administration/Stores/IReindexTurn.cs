namespace StBriefingBot.Core.Administration.Stores;

/// <summary>Lets one process at a time build, switch or discard a library's generations; the others wait.</summary>
public interface IReindexTurn
{
    /// <summary>Returns when it is the caller's turn; disposing what it returns ends the turn, and so does the end of the process.</summary>
    Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken);
}
