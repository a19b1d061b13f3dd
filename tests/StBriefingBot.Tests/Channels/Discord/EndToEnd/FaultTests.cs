using DiscordSimulator;
using DiscordSimulator.Faults;
using DiscordSimulator.Gateway;
using DiscordSimulator.People;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>What goes wrong on the way costs no answer and makes none twice.</summary>
public sealed class FaultTests(SmallRoom room) : IClassFixture<SmallRoom>
{
    private const string Question = "When was the Harbour Agreement signed?";
    private const string Response = "/webhooks/*/*/messages/@original";

    public static TheoryData<string> GatewayFaults => new(Faults.Keys);

    private static Dictionary<string, Action<FaultSwitches>> Faults => new()
    {
        ["the line breaks"] = faults => faults.DropConnections(),
        ["Discord asks to reconnect"] = faults => faults.AskToReconnect(),
        ["the session is invalid but can be resumed"] = faults => faults.InvalidateSessions(resumable: true),
        ["an unknown error closes the connection"] = faults => faults.CloseConnections(CloseCode.UnknownError),
        ["a frame is cut off"] = faults => faults.SendMalformedFrame(),
        ["nothing comes through any more"] = faults => faults.MakeZombies(),
        ["the line breaks and connecting is refused"] = faults =>
        {
            faults.RefuseConnections(1);
            faults.DropConnections();
        },
    };

    [Theory]
    [MemberData(nameof(GatewayFaults))]
    public async Task A_gateway_fault_in_mid_answer_loses_and_doubles_nothing(string fault)
    {
        var discord = room.Discord;
        var (alice, general) = (discord.Person("alice"), room.General);
        await discord.BotIsReadyAsync();
        discord.Faults.OnRest("PATCH", Response, new RestFault.Delayed(TimeSpan.FromSeconds(1)), times: 3);

        var before = Enumerable.Range(0, 3).Select(_ => alice.Run("ask", general, ("question", Question))).ToList();
        await discord.UntilAsync(_ => before.All(each => each.State == InvocationState.Thinking), "all are being worked on");
        Faults[fault](discord.Faults);
        var meanwhile = alice.Post(general, $"{discord.BotMention} {Question}");
        var answers = await Task.WhenAll(before.Select(each => each.ReplyAsync()));
        await alice.SeesAsync(general, message => message.ReplyTo == meanwhile.Id);
        var after = await alice.Run("ask", general, ("question", Question)).ReplyAsync();

        Assert.All(answers.Append(after), answer => Assert.Contains("4 March 1997", answer.Text, StringComparison.Ordinal));
        Assert.Single(alice.Sees(general), message => message.ReplyTo == meanwhile.Id);
        Assert.All(before, each => Assert.Empty(each.FollowUps));
        Assert.Equal(before.Count, answers.Select(answer => answer.Id).Distinct().Count());
    }

    [Fact]
    public async Task Lost_answers_of_Discord_double_nothing()
    {
        var discord = room.Discord;
        var (alice, general) = (discord.Person("alice"), room.General);
        await discord.BotIsReadyAsync();
        discord.Faults.OnRest("POST", "/interactions/*/*/callback", new RestFault.AnswerLost());
        discord.Faults.OnRest("PATCH", Response, new RestFault.AnswerLost());
        discord.Faults.OnRest("POST", "/channels/*/messages", new RestFault.AnswerLost());

        var answer = await alice.Run("ask", general, ("question", Question)).ReplyAsync();
        var mention = alice.Post(general, $"{discord.BotMention} {Question}");
        await alice.SeesAsync(general, message => message.ReplyTo == mention.Id);
        var second = await alice.Run("ask", general, ("question", Question)).ReplyAsync();

        Assert.Contains("4 March 1997", answer.Text, StringComparison.Ordinal);
        Assert.Contains("4 March 1997", second.Text, StringComparison.Ordinal);
        Assert.Single(alice.Sees(general), message => message.ReplyTo == mention.Id);
    }

    [Fact]
    public async Task Whoever_a_crash_left_waiting_is_told_after_the_restart()
    {
        using var library = new SmallLibrary();
        await using var discord = await SimulatedDiscord.StartAsync();
        var (alice, general) = (discord.Person("alice"), discord.Guild.Channel("general"));
        Invocation answered, waiting;
        await using (var first = await RealBot.StartAsync(discord, library.Knowledge, library.Data))
        {
            answered = alice.Run("ask", general, ("question", Question));
            await answered.ReplyAsync();
            discord.Faults.OnRest("PATCH", Response, new RestFault.Dropped(), times: 50);
            waiting = alice.Run("ask", general, ("question", Question));
            await waiting.UntilAsync(InvocationState.Thinking);
            await discord.UntilAsync(each => each.Requests.Count(request => request.Method == "PATCH") > 1, "the second answer was on its way");
            await first.KillAsync();
        }

        discord.Faults.ClearRest();
        await using var second = await RealBot.StartAsync(discord, library.Knowledge, library.Data);

        Assert.Contains("stopped before I could answer", (await waiting.ReplyAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("4 March 1997", answered.Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_the_program_finishes_what_it_began()
    {
        using var library = new SmallLibrary();
        await using var discord = await SimulatedDiscord.StartAsync();
        await using var bot = await RealBot.StartAsync(discord, library.Knowledge, library.Data);
        discord.Faults.OnRest("PATCH", Response, new RestFault.Delayed(TimeSpan.FromSeconds(1)));

        var asked = discord.Person("alice").Run("ask", discord.Guild.Channel("general"), ("question", Question));
        await asked.UntilAsync(InvocationState.Thinking);
        await bot.StopAsync();

        Assert.Contains("4 March 1997", asked.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal(0, discord.ConnectedSessions);
    }
}
