using DiscordSimulator;

return await SimulatorProgram.RunAsync(args, Console.In, Console.Out);
