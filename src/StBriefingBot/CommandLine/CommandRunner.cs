using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Composition;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.CommandLine;

/// <summary>Gives commands their services and turns whatever goes wrong into a sentence and an exit code. The only catch-all.</summary>
/// <param name="surroundings">The process, or a test's stand-in for it.</param>
/// <param name="replace">Lets tests put fakes in place of adapters; null in the program.</param>
internal sealed class CommandRunner(Surroundings surroundings, Action<IServiceCollection>? replace)
{
    /// <summary>Sets what a command does.</summary>
    public void On(Command command, Func<CommandScope, CancellationToken, Task<ExitCode>> body) =>
        command.SetAction(async (arguments, cancellationToken) => (int)await RunAsync(arguments, body, cancellationToken));

    private async Task<ExitCode> RunAsync(ParseResult arguments, Func<CommandScope, CancellationToken, Task<ExitCode>> body, CancellationToken cancellationToken)
    {
        LibraryLocation? location = null;
        try
        {
            var options = StBotConfiguration.Load(GlobalOptions.Read(arguments), surroundings);
            location = LibraryLocation.Find(options, surroundings);
            var services = new ServiceCollection().AddStBot(options, location, surroundings);
            replace?.Invoke(services);
            await using var provider = services.BuildServiceProvider();
            return await body(new CommandScope(arguments, surroundings, options, location, provider), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await surroundings.Error.WriteLineAsync("Stopped.");
            return ExitCode.Failed;
        }
        catch (PassageIndexException exception)
        {
            await surroundings.Error.WriteLineAsync(exception.Message);
            return ExitCode.Failed;
        }
        catch (StoreException exception)
        {
            await surroundings.Error.WriteLineAsync(exception.Message);
            return ExitCode.Failed;
        }
        catch (ConfigurationException exception)
        {
            await surroundings.Error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (CommandException exception)
        {
            await surroundings.Error.WriteLineAsync(exception.Message);
            return exception.ExitCode;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await surroundings.Error.WriteLineAsync($"A file or stream could not be used: {exception.Message} Check that it exists, that its disk has room and that you may read and write it.");
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            // The outermost layer: nothing may reach the console as a stack trace.
            await surroundings.Error.WriteLineAsync(FailureLog.Record(exception, location, surroundings.Time));
            return ExitCode.Failed;
        }
    }
}
