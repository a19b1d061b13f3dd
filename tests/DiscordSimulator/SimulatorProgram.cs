using System.Globalization;
using DiscordSimulator.Control;

namespace DiscordSimulator;

/// <summary>The simulator started by hand: says how to point the bot to it, then takes orders until the end of input.</summary>
public static class SimulatorProgram
{
    private const int DefaultPort = 5090;
    private const int UsageError = 2;
    private const string Usage = "Usage: dotnet run --project tests/DiscordSimulator -- [--port N] [--token TEXT]";

    /// <param name="arguments">Port and token.</param>
    /// <param name="input">Orders, a line each.</param>
    /// <param name="output">What there is to see.</param>
    /// <param name="cancellationToken">Ends it as the end of input does.</param>
    /// <returns>0, 1 where it could not listen, 2 where the arguments are wrong.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);

        if (Read(arguments) is not { } options)
        {
            await output.WriteLineAsync(Usage);
            return UsageError;
        }

        try
        {
            await using var discord = await SimulatedDiscord.StartAsync(options, cancellationToken);
            await output.WriteLineAsync(Greeting(discord));
            await new OrderLoop(discord, input, output).RunAsync(cancellationToken);
            return 0;
        }
        catch (IOException problem)
        {
            await output.WriteLineAsync($"Cannot listen on port {options.Port}: {problem.Message} Choose another with --port.");
            return 1;
        }
    }

    private static SimulatorOptions? Read(IReadOnlyList<string> arguments)
    {
        var options = new SimulatorOptions { Port = DefaultPort };

        for (var index = 0; index < arguments.Count; index += 2)
        {
            if (index + 1 >= arguments.Count)
            {
                return null;
            }

            switch (arguments[index])
            {
                case "--port" when ushort.TryParse(arguments[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var port):
                    options = options with { Port = port };
                    break;
                case "--token":
                    options = options with { Token = arguments[index + 1] };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    private static string Greeting(SimulatedDiscord discord) => $"""
        A simulated Discord listens on {discord.Address}. Start the bot in another terminal with these settings:

          export STBOT_DISCORD__TOKEN={discord.Token}
          export STBOT_DISCORD__API={discord.RestAddress.ToString().TrimEnd('/')}
          dotnet run --project src/StBriefingBot

        Here you are a member of "{discord.Guild.Name}". /COMMAND runs a command, plain text is a message, ":help" lists the rest.
        """;
}
