using DiscordSimulator;
using DiscordSimulator.Gateway;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>Settings as the program takes them from its environment.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly SmallLibrary library = SmallLibrary.Create();

    [Fact]
    public async Task A_listed_server_has_the_commands_to_itself_and_threads_may_go_on_without_a_mention()
    {
        await using var discord = await SimulatedDiscord.StartAsync();
        await using var bot = await RealBot.StartAsync(
            discord, library.Knowledge, library.Data, ("STBOT_DISCORD__GUILDS", $"{discord.Guild.Id}"), ("STBOT_DISCORD__FREETHREADS", "true"), ("STBOT_DISCORD__COMPRESS", "true"));
        var (alice, general) = (discord.Person("alice"), discord.Guild.Channel("general"));

        var answer = await alice.Run("ask", general, ("question", "When was the Harbour Agreement signed?")).ReplyAsync();
        await alice.Press(answer.Id, "Follow up").ReplyAsync();
        var thread = discord.FindChannel(answer.Id)!;
        var asked = alice.Post(thread, "And where?");
        var further = await alice.SeesAsync(thread, message => message.ReplyTo == asked.Id);

        Assert.Contains("Lisbon", further.Text, StringComparison.Ordinal);
        Assert.NotEmpty(discord.Commands(discord.Guild));
        Assert.All(discord.Commands(), command => Assert.Equal("[1]", command!["contexts"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_refused_token_is_told_with_the_remedy_and_never_shown()
    {
        await using var discord = await SimulatedDiscord.StartAsync();
        await using var bot = await RealBot.StartUntilAsync("Discord is off:", discord, library.Knowledge, library.Data, ("STBOT_DISCORD__TOKEN", "of.somebody.else"));

        Assert.Contains("Discord refuses the token. Open https://discord.com/developers/applications", bot.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("of.somebody.else", bot.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_intent_is_told_with_the_remedy()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new SimulatorOptions { EnabledPrivilegedIntents = Intents.None });
        await using var bot = await RealBot.StartUntilAsync("Discord is off:", discord, library.Knowledge, library.Data, ("STBOT_DISCORD__FREETHREADS", "true"));

        Assert.Contains("switch on Message Content Intent; or set Discord:FreeThreads to false.", bot.Said, StringComparison.Ordinal);
    }

    public void Dispose() => library.Dispose();
}
