using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Composition;

/// <summary>Lets one process at a time build an index of a library; the others wait instead of failing.</summary>
internal sealed class BuildTurn(LibraryLocation location, Surroundings surroundings, TimeProvider time) : IReindexTurn
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Returns when it is this process's turn; disposing what it returns ends the turn, and so does the end of the process.</summary>
    /// <exception cref="CommandException">The data folder cannot be written.</exception>
    public async Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(location.Data, "build.lock");
        var told = false;
        while (true)
        {
            try
            {
                Directory.CreateDirectory(location.Data);
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                if (!told)
                {
                    await surroundings.Error.WriteLineAsync("Another stbot is building the index; waiting for it.");
                    told = true;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new CommandException($"The data folder {location.Data} cannot be written: {exception.Message} Change its permissions, or name another with --data DIR.", ExitCode.Failed);
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }
}
