using DiscordSimulator;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return await SimulatorProgram.RunAsync(args, Console.In, Console.Out, stop.Token);
