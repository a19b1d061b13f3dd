using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Sees to it that there is an index to ask: builds the first one, and says when the library has changed since.</summary>
internal sealed class IndexReadiness(
    IPassageIndex index, ISourceReader reader, IFirstBuild firstBuild, BuildTurn turns, LibraryLocation location, StBotOptions options)
{
    /// <summary>Returns when a generation answers. Of several processes that find none, one builds and the others wait for it.</summary>
    public async Task EnsureAsync(TextWriter error, CancellationToken cancellationToken)
    {
        if (await index.CurrentAsync(cancellationToken) is not null)
        {
            return;
        }

        await using var turn = await turns.TakeAsync(cancellationToken);
        if (await index.CurrentAsync(cancellationToken) is null)
        {
            await error.WriteLineAsync($"There is no index of {location.Knowledge} yet; building it in {location.Data}.");
            if (await firstBuild.ExecuteAsync(cancellationToken) is { } failure)
            {
                throw new CommandException(failure, ExitCode.Failed);
            }
        }
    }

    /// <summary>Looks beside other work whether the library is still what the index was built from.</summary>
    public Task<bool> BeginStaleCheck(CancellationToken cancellationToken) =>
        options.Ask.TellWhenStale ? Task.Run(() => IsStaleAsync(cancellationToken), cancellationToken) : Task.FromResult(false);

    /// <summary>A sentence on standard error when it is not.</summary>
    public static async Task TellWhenStaleAsync(Task<bool> isStale, TextWriter error)
    {
        if (await isStale)
        {
            await error.WriteLineAsync("The library has changed since the index was built; `stbot reindex` brings it up to date.");
        }
    }

    private async Task<bool> IsStaleAsync(CancellationToken cancellationToken) =>
        await index.CurrentAsync(cancellationToken) is { } current && current.Fingerprint != await reader.FingerprintAsync(cancellationToken);
}

/// <summary>Builds the first generation of a library.</summary>
internal interface IFirstBuild
{
    /// <summary>Null when a generation answers afterwards; otherwise a sentence that says why none does.</summary>
    Task<string?> ExecuteAsync(CancellationToken cancellationToken);
}
