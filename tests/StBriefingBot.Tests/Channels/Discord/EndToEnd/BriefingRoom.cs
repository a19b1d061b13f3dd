using DiscordSimulator;
using DiscordSimulator.State;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>A simulated Discord with the real bot in it, answering from the shipped library; shared by the tests of a class.</summary>
public sealed class BriefingRoom : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("stbot-room-");
    private RealBot? bot;

    public SimulatedDiscord Discord { get; private set; } = null!;

    public Channel General => Discord.Guild.Channel("general");

    internal RealBot Bot => bot!;

    public async Task InitializeAsync()
    {
        Discord = await SimulatedDiscord.StartAsync();
        bot = await RealBot.StartAsync(Discord, RealBot.ShippedKnowledge, data.FullName);
    }

    public async Task DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        await Discord.DisposeAsync();
        data.Delete(recursive: true);
    }
}
