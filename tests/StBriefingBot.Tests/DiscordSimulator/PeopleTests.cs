using DiscordSimulator.People;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class PeopleTests
{
    [Fact]
    public async Task A_person_is_offered_what_is_registered_and_nothing_else()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAskAsync();

        var unknown = Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("help", bot.General));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("ask", bot.General));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("ask", bot.General, ("question", 5)));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("ask", bot.General, ("question", "x"), ("colour", "blue")));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Type("ask", bot.General, "question", "x"));

        Assert.Equal("No command \"help\" is registered here; there are ask.", unknown.Message);
    }

    [Fact]
    public async Task A_command_for_admins_is_offered_to_admins()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAsync("""[{"name":"reindex","description":"Reindexes","default_member_permissions":"32"}]""");

        bot.Discord.Person("ada").Run("reindex", bot.General);

        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("reindex", bot.General));
    }

    [Fact]
    public async Task Contexts_say_where_a_command_is_offered()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAsync("""[{"name":"here","description":"Here","contexts":[0]},{"name":"anywhere","description":"Anywhere"}]""");

        bot.Alice.Run("anywhere", bot.Alice.DirectMessages);
        bot.Alice.Run("here", bot.General);

        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("here", bot.Alice.DirectMessages));
    }

    [Fact]
    public async Task Subcommands_and_names_in_ones_own_language_work()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAsync("""[{"name":"quiz","description":"Quiz","name_localizations":{"ja":"クイズ"},"options":[{"type":1,"name":"start","description":"Starts","options":[{"type":4,"name":"items","description":"How many","max_value":20}]}]}]""");
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;

        bot.Discord.Person("kenji").Run("クイズ start", bot.General, ("items", 5));
        var data = (await client.ExpectEventAsync("INTERACTION_CREATE"))["d"]!["data"]!;

        Assert.Equal("""[{"name":"start","type":1,"options":[{"name":"items","type":4,"value":5}]}]""", data["options"]!.ToJsonString());
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("quiz start", bot.General, ("items", 21)));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("quiz", bot.General));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Run("クイズ start", bot.General));
    }

    [Fact]
    public async Task Waiting_ends_when_the_awaited_comes()
    {
        await using var bot = await SimulatedBot.StartAsync();

        var waiting = bot.Alice.SeesAsync(bot.General, message => message.Content == "now");
        bot.Discord.Person("kenji").Post(bot.General, "not yet");
        bot.Discord.Person("kenji").Post(bot.General, "now");

        Assert.Equal("kenji", (await waiting).Author);
    }

    [Fact]
    public async Task A_reply_names_its_message_and_notifies_its_author()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;
        var answer = (await bot.SendAsync("POST", $"/channels/{bot.General.Id}/messages", """{"content":"An answer."}""")).Body!;
        await client.ExpectEventAsync("MESSAGE_CREATE");

        bot.Alice.Post(bot.General, "And where?", replyTo: ulong.Parse(answer["id"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture));
        var reply = (await client.ExpectEventAsync("MESSAGE_CREATE"))["d"]!;

        Assert.Equal("And where?", reply["content"]!.ToString());
        Assert.Equal("An answer.", reply["referenced_message"]!["content"]!.ToString());
        Assert.Equal(19, reply["type"]!.GetValue<int>());
    }

    [Fact]
    public async Task Pressing_what_another_person_alone_can_see_is_impossible()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, """{"type":4,"data":{"content":"x","flags":64,"components":[{"type":1,"components":[{"type":2,"style":1,"label":"Why","custom_id":"why"}]}]}}""");

        Assert.Throws<ImpossibleActionException>(() => bot.Discord.Person("kenji").Press(asked.Reply!.Id, "Why"));
        bot.Alice.Press(asked.Reply!.Id, "Why");
    }
}
