using System.Collections.Concurrent;
using System.Diagnostics;
using DiscordSimulator;
using StBriefingBot.Tests.Configuration;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>The program itself as a process of its own, connected to a simulated Discord.</summary>
internal sealed class RealBot : IAsyncDisposable
{
    private const string Ready = "Discord: ready.";

    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(40);

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();

    private RealBot(Process process) => this.process = process;

    /// <summary>What it wrote on standard error.</summary>
    public string Said => string.Join('\n', said);

    public static string ShippedKnowledge => Path.Combine(ShippedSettings.Root, "knowledge");

    /// <summary>Starts it and waits until it has registered its commands.</summary>
    public static async Task<RealBot> StartAsync(SimulatedDiscord discord, string knowledge, string data, params (string Name, string Value)[] settings)
    {
        var bot = await StartUntilAsync(Ready, discord, knowledge, data, settings);
        await discord.BotIsReadyAsync();
        return bot;
    }

    /// <summary>Starts it and waits until it says something.</summary>
    public static async Task<RealBot> StartUntilAsync(string beginning, SimulatedDiscord discord, string knowledge, string data, params (string Name, string Value)[] settings)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "stbot.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } runner && Path.GetFileNameWithoutExtension(runner) == "dotnet" ? runner : "dotnet")
        {
            ArgumentList = { "exec", host, "serve", "--url", "http://127.0.0.1:0", "--knowledge", knowledge, "--data", data },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["STBOT_DISCORD__TOKEN"] = discord.Token;
        start.Environment["STBOT_DISCORD__API"] = discord.RestAddress.AbsoluteUri.TrimEnd('/');
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var bot = new RealBot(Process.Start(start)!);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bot.process.OutputDataReceived += (_, _) => { };
        bot.process.ErrorDataReceived += (_, line) =>
        {
            bot.said.Enqueue(line.Data ?? "");
            if (line.Data is null || line.Data.StartsWith(beginning, StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        };
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        try
        {
            await ready.Task.WaitAsync(StartPatience);
        }
        catch (TimeoutException)
        {
            // Told below, with what the bot said.
        }

        Assert.True(bot.Said.Contains(beginning, StringComparison.Ordinal), $"The bot did not say \"{beginning}\": {bot.Said}");
        return bot;
    }

    /// <summary>Ends it as a failing machine would: without a word.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as a service manager does, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var signal = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(StopPatience);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }
}
