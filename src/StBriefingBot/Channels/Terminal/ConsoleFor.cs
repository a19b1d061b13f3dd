using Spectre.Console;
using StBriefingBot.CommandLine;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Makes consoles over our own streams, in colour only where a person looks on.</summary>
internal static class ConsoleFor
{
    // Wide enough that a table in a pipe is not folded.
    private const int PipeWidth = 200;

    public static IAnsiConsole Writer(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = isTerminal ? ScreenWidth() : PipeWidth;
        return console;
    }

    /// <summary>The terminal of a command: coloured for a person, plain for a pipe.</summary>
    public static ITerminal Terminal(Surroundings surroundings) => surroundings.OutIsTerminal
        ? new SpectreTerminal(surroundings.In, Writer(surroundings.Out, isTerminal: true))
        : new PlainTerminal(surroundings.In, surroundings.Out);

    private static int ScreenWidth()
    {
        try
        {
            return Console.WindowWidth > 20 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
