using DiscordSimulator.People;

namespace DiscordSimulator.Control;

/// <summary>Reads orders line by line, and shows what is said in the channel as it comes.</summary>
internal sealed class OrderLoop(SimulatedDiscord discord, TextReader input, TextWriter output)
{
    private readonly Screen screen = new(discord, output);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var orders = new Orders(discord, screen);
        var showing = screen.ShowNewsAsync(over.Token);

        try
        {
            while (await input.ReadLineAsync(cancellationToken) is { } line && line.Trim() != ":quit")
            {
                Obey(orders, line.Trim());
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C ends it as ":quit" does.
        }

        await over.CancelAsync();
        await showing;
    }

    private void Obey(Orders orders, string line)
    {
        try
        {
            if (line.Length > 0 && orders.Obey(line) is { Length: > 0 } answer)
            {
                screen.Say(answer);
            }
        }
        catch (Exception problem) when (problem is ImpossibleActionException or KeyNotFoundException or FormatException)
        {
            screen.Say(problem.Message);
        }
    }
}
