using DiscordSimulator.Interactions;
using DiscordSimulator.People;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class InteractionTests
{
    private const string Answer = """{"type":4,"data":{"content":"In 2019.","components":[{"type":1,"components":[{"type":2,"style":1,"label":"Why","custom_id":"why"},{"type":2,"style":1,"label":"Off","custom_id":"off","disabled":true}]}]}}""";

    [Fact]
    public async Task A_command_reaches_the_bot_with_all_that_Discord_tells_of_it()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAskAsync();
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;

        bot.Discord.Person("kenji").Run("ask", bot.General, ("question", "いつ？"));
        var interaction = (await client.ExpectEventAsync("INTERACTION_CREATE"))["d"]!;

        Assert.Equal(2, interaction["type"]!.GetValue<int>());
        Assert.Equal("ja", interaction["locale"]!.ToString());
        Assert.Equal("en-US", interaction["guild_locale"]!.ToString());
        Assert.Equal("kenji", interaction["member"]!["user"]!["username"]!.ToString());
        Assert.Null(interaction["user"]);
        Assert.Equal("ask", interaction["data"]!["name"]!.ToString());
        Assert.Equal("いつ？", interaction["data"]!["options"]![0]!["value"]!.ToString());
    }

    [Fact]
    public async Task A_deferred_answer_is_thought_about_until_it_is_edited()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();

        var deferred = await bot.RespondAsync(asked, """{"type":5}""");
        var thinking = asked.State;
        var edited = await bot.EditAnswerAsync(asked, """{"content":"In 2019."}""");

        Assert.Equal((204, InvocationState.Thinking), (deferred.Status, thinking));
        Assert.Equal(200, edited.Status);
        Assert.Equal("In 2019.", (await asked.ReplyAsync()).Content);
        Assert.Equal(TimeSpan.Zero, asked.FirstResponseTook);
    }

    [Fact]
    public async Task An_interaction_is_acknowledged_once_and_within_three_seconds()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        var late = bot.Alice.Run("ask", bot.General, ("question", "When?"));

        var first = await bot.RespondAsync(asked, Answer);
        var second = await bot.RespondAsync(asked, Answer);
        bot.Time.Advance(TimeSpan.FromSeconds(3.1));
        var tooLate = await bot.RespondAsync(late, Answer);

        Assert.Equal(204, first.Status);
        Assert.Equal((400, 40060), (second.Status, second.Body!["code"]!.GetValue<int>()));
        Assert.Equal((404, 10062), (tooLate.Status, tooLate.Body!["code"]!.GetValue<int>()));
        Assert.Equal(InvocationState.Failed, late.State);
    }

    [Fact]
    public async Task After_fifteen_minutes_the_token_is_worth_nothing()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        var before = await bot.EditAnswerAsync(asked, """{"content":"too early"}""");
        await bot.RespondAsync(asked, """{"type":5}""");

        bot.Time.Advance(TimeSpan.FromMinutes(15));
        var inTime = await bot.EditAnswerAsync(asked, """{"content":"in time"}""");
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        var after = await bot.EditAnswerAsync(asked, """{"content":"too late"}""");

        Assert.Equal(10015, before.Body!["code"]!.GetValue<int>());
        Assert.Equal(200, inTime.Status);
        Assert.Equal((401, 50027), (after.Status, after.Body!["code"]!.GetValue<int>()));
        Assert.Equal("in time", asked.Reply!.Content);
    }

    [Fact]
    public async Task An_answer_is_as_private_as_it_was_deferred()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, """{"type":5,"data":{"flags":64}}""");

        await bot.EditAnswerAsync(asked, """{"content":"only for alice","flags":0}""");
        var open = await bot.SendAsync("POST", bot.Webhook(asked), """{"content":"for everyone"}""");
        var reached = await bot.SendAsync("PATCH", $"/channels/{bot.General.Id}/messages/{asked.Reply!.Id}", """{"content":"x"}""");

        Assert.True(asked.Reply!.IsEphemeral);
        Assert.Equal(200, open.Status);
        Assert.Equal(10008, reached.Body!["code"]!.GetValue<int>());
        Assert.Equal(["only for alice", "for everyone"], bot.Alice.Sees(bot.General).Select(message => message.Content));
        Assert.Equal(["for everyone"], bot.Discord.Person("kenji").Sees(bot.General).Select(message => message.Content));
    }

    [Fact]
    public async Task The_first_follow_up_of_a_deferral_is_the_answer_itself()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, """{"type":5,"data":{"flags":64}}""");

        await bot.SendAsync("POST", bot.Webhook(asked), """{"content":"the answer"}""");

        Assert.Equal("the answer", asked.Reply!.Content);
        Assert.True(asked.Reply.IsEphemeral);
        Assert.Empty(asked.FollowUps);
    }

    [Fact]
    public async Task Follow_ups_are_changed_and_taken_back_and_so_is_the_answer()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, Answer);
        var followUp = (await bot.SendAsync("POST", bot.Webhook(asked), """{"content":"one","flags":64}""")).Body!["id"]!;

        await bot.SendAsync("PATCH", $"{bot.Webhook(asked)}/messages/{followUp}", """{"content":"two"}""");
        var seen = Assert.Single(asked.FollowUps);
        var removed = await bot.SendAsync("DELETE", $"{bot.Webhook(asked)}/messages/@original");
        var gone = await bot.SendAsync("GET", $"{bot.Webhook(asked)}/messages/@original");

        Assert.Equal(("two", true), (seen.Content, seen.IsEphemeral));
        Assert.Equal(204, removed.Status);
        Assert.Equal(404, gone.Status);
        Assert.Null(asked.Reply);
    }

    [Theory]
    [InlineData("""{"type":6}""")]
    [InlineData("""{"type":7,"data":{"content":"x"}}""")]
    [InlineData("""{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":4}""")]
    [InlineData("""{"type":5,"data":{"flags":4}}""")]
    [InlineData("""{"data":{"content":"x"}}""")]
    [InlineData("""{"type":9,"data":{"custom_id":"m","title":"T","components":[]}}""")]
    public async Task A_response_that_does_not_fit_is_refused_and_the_interaction_stays_open(string response)
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();

        var refused = await bot.RespondAsync(asked, response);

        Assert.Equal((400, 50035), (refused.Status, refused.Body!["code"]!.GetValue<int>()));
        Assert.Equal(InvocationState.Waiting, asked.State);
        Assert.Equal(204, (await bot.RespondAsync(asked, Answer)).Status);
    }

    [Fact]
    public async Task A_button_can_change_its_message_and_the_change_is_what_everyone_sees()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, Answer);

        var pressed = bot.Alice.Press(asked.Reply!.Id, "Why");
        var response = await bot.RespondAsync(pressed, """{"type":7,"data":{"content":"Because.","components":[]}}""", "?with_response=true");

        Assert.Equal(asked.Reply.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), response.Body!["interaction"]!["response_message_id"]!.ToString());
        Assert.Equal(("Because.", 0), (asked.Reply.Content, asked.Reply.Buttons.Count));
        Assert.True(asked.Reply.IsEdited);
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Press(asked.Reply.Id, "Why"));
    }

    [Fact]
    public async Task A_button_can_be_acknowledged_silently_and_answered_later()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, Answer);
        var pressed = bot.Alice.Press(asked.Reply!.Id, "why");

        await bot.RespondAsync(pressed, """{"type":6}""");
        var acknowledged = pressed.State;
        await bot.EditAnswerAsync(pressed, """{"content":"Edited by the button."}""");

        Assert.Equal(InvocationState.Acknowledged, acknowledged);
        Assert.Equal("Edited by the button.", asked.Reply.Content);
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Press(asked.Reply.Id, "Off"));
    }

    [Theory]
    [InlineData("""{"type":1,"components":[{"type":4,"custom_id":"reason","style":2,"label":"Reason","min_length":3}]}""")]
    [InlineData("""{"type":18,"label":"Reason","component":{"type":4,"custom_id":"reason","style":2,"min_length":3}}""")]
    public async Task A_window_opens_is_filled_in_and_submitted(string component)
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, Answer);
        var pressed = bot.Alice.Press(asked.Reply!.Id, "Why");

        await bot.RespondAsync(pressed, $$$"""{"type":9,"data":{"custom_id":"m","title":"Tell us","components":[{{{component}}}]}}""");
        var opened = pressed.State;
        var submitted = bot.Alice.Submit(pressed, ("Reason", "It is wrong."));
        var answered = await bot.RespondAsync(submitted, """{"type":4,"data":{"content":"Thank you.","flags":64}}""");

        Assert.Equal(InvocationState.Modal, opened);
        Assert.Equal(204, answered.Status);
        Assert.Equal("Thank you.", submitted.Reply!.Content);
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Submit(pressed, ("Reason", "no")));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Submit(pressed, ("Colour", "blue and green")));
    }

    [Fact]
    public async Task Suggestions_come_in_time_or_not_at_all_and_are_at_most_twenty_five()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAskAsync();
        var typed = bot.Alice.Type("ask", bot.General, "source", "quan");
        var tooMany = $$$"""{"type":8,"data":{"choices":[{{{string.Join(',', Enumerable.Range(0, 26).Select(number => $"{{\"name\":\"n{number}\",\"value\":\"v\"}}"))}}}]}}""";

        var deferred = await bot.RespondAsync(typed, """{"type":5}""");
        var refused = await bot.RespondAsync(typed, tooMany);
        var suggested = await bot.RespondAsync(typed, """{"type":8,"data":{"choices":[{"name":"Quantum statement","value":"ostp-2019"}]}}""");

        Assert.Equal((400, 400, 204), (deferred.Status, refused.Status, suggested.Status));
        Assert.Equal([new SeenOption("Quantum statement", "ostp-2019", null)], typed.Suggestions);
        Assert.Equal(CallbackType.Choices, typed.FirstResponse);
    }

    [Fact]
    public async Task A_context_menu_carries_the_message_even_where_the_bot_may_not_read_it()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAsync("""[{"name":"Check this message","type":3}]""");
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token, intents: 1 << 9)).Client;

        var posted = bot.Discord.Person("kenji").Post(bot.General, "It was signed in 2020.");
        var unread = await client.ExpectEventAsync("MESSAGE_CREATE");
        bot.Alice.UseOn(posted.Id, "Check this message");
        var data = (await client.ExpectEventAsync("INTERACTION_CREATE"))["d"]!["data"]!;

        Assert.Equal("", unread["d"]!["content"]!.ToString());
        Assert.Equal("It was signed in 2020.", data["resolved"]!["messages"]![data["target_id"]!.ToString()]!["content"]!.ToString());
    }

    [Fact]
    public async Task A_select_sends_what_was_picked_and_keeps_its_numbers()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var asked = await bot.AskedAsync();
        await bot.RespondAsync(asked, """{"type":4,"data":{"content":"c","components":[{"type":1,"components":[{"type":3,"custom_id":"s","max_values":2,"options":[{"label":"A","value":"1"},{"label":"B","value":"2"},{"label":"C","value":"3"}]}]}]}}""");
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;

        bot.Alice.Select(asked.Reply!.Id, "s", "A", "3");
        var interaction = (await client.ExpectEventAsync("INTERACTION_CREATE"))["d"]!;

        Assert.Equal(3, interaction["data"]!["component_type"]!.GetValue<int>());
        Assert.Equal(["1", "3"], interaction["data"]!["values"]!.AsArray().Select(value => value!.ToString()));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Select(asked.Reply.Id, "s", "A", "B", "C"));
        Assert.Throws<ImpossibleActionException>(() => bot.Alice.Select(asked.Reply.Id, "s", "D"));
    }
}
