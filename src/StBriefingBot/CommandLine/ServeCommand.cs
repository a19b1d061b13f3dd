using System.CommandLine;
using StBriefingBot.Channels.Web;
using StBriefingBot.Composition;
using StBriefingBot.Configuration;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot serve</c>: what <c>stbot</c> does when no command is named.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("serve", "Keep the bot running: a web page on this machine, and Discord when a token is set.");
        Define(command, runner);
        return command;
    }

    public static void MakeDefault(RootCommand root, CommandRunner runner) => Define(root, runner);

    private static void Define(Command command, CommandRunner runner)
    {
        var url = new Option<string?>("--url") { Description = "Where to listen; beyond this machine only with Serve:TokensFile. Default: the setting Serve:Url.", HelpName = "URL" };
        command.Options.Add(url);
        runner.On(command, async (scope, cancellationToken) =>
        {
            var address = scope.Arguments.GetValue(url) ?? scope.Options.Serve.Url;
            if (OptionsCheck.Address(address, scope.Options.Serve) is { } problem)
            {
                throw new CommandException(problem, ExitCode.Usage);
            }

            var readiness = scope.Service<IndexReadiness>();
            await readiness.EnsureAsync(scope.Error, cancellationToken);
            await IndexReadiness.TellWhenStaleAsync(readiness.BeginStaleCheck(cancellationToken), scope.Error);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var discord = scope.Service<DiscordService>().ExecuteAsync(stop.Token);
            var served = await scope.Service<WebServer>().ExecuteAsync(
                address,
                open => scope.TellAsync($"Open {open} in a browser on this machine to ask. Ctrl+C stops."),
                stop.Token);
            await stop.CancelAsync();
            await discord;
            if (!served)
            {
                throw new CommandException($"The port of {address} is in use by another program. Stop it, or choose another with --url http://127.0.0.1:PORT.", ExitCode.Failed);
            }

            await scope.TellAsync("Stopped.");
            return ExitCode.Done;
        });
    }
}
