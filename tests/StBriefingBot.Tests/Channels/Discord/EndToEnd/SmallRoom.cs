using DiscordSimulator;
using DiscordSimulator.State;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>A simulated Discord with the real bot in it, answering from a few documents, and as often as it is asked; shared by the tests of a class.</summary>
public sealed class SmallRoom : IAsyncLifetime
{
    /// <summary>A test asks more in a minute than a person would.</summary>
    internal static readonly (string Name, string Value)[] WithoutLimits = [("STBOT_LIMITS__PERPERSON", "10000"), ("STBOT_LIMITS__PERPLACE", "10000")];

    private SmallLibrary? library;
    private RealBot? bot;

    public SimulatedDiscord Discord { get; private set; } = null!;

    public Channel General => Discord.Guild.Channel("general");

    public async Task InitializeAsync()
    {
        library = SmallLibrary.Create();

        // A heart that beats often notices soon that the line is dead.
        Discord = await SimulatedDiscord.StartAsync(new SimulatorOptions { HeartbeatInterval = TimeSpan.FromMilliseconds(700) });
        bot = await RealBot.StartAsync(Discord, library.Knowledge, library.Data, WithoutLimits);
    }

    public async Task DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        await Discord.DisposeAsync();
        library?.Dispose();
    }
}
