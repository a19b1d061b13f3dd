using System.CommandLine;
using ModelContextProtocol.Server;
using StBriefingBot.Channels.Mcp;
using StBriefingBot.Composition;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot mcp</c>: the library for assistants and editors, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("mcp", "Serve the library to an assistant or editor as tools of the Model Context Protocol, over standard input and output.");
        runner.On(command, async (scope, cancellationToken) =>
        {
            await scope.Service<IndexReadiness>().EnsureAsync(scope.Error, cancellationToken);
            var chat = scope.Service<Once<Chat>>();
            await using var transport = new StdioServerTransport("stbot");
            await new McpChannel(async (request, token) => await (await chat.GetAsync(token)).Dispatcher.ExecuteAsync(request, token)).ExecuteAsync(transport, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
