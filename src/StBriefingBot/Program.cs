using StBriefingBot.CommandLine;

return await StBotCommandLine.RunAsync(args, Surroundings.OfThisProcess(), replace: null, CancellationToken.None);
