using System.Text.Json;
using StBriefingBot.Channels.Discord;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Discord;

public sealed class DiscordChannelTests
{
    private static readonly DiscordMember Ann = new(new DiscordUser("7", "ann"), ["41"]);

    [Fact]
    public async Task A_question_is_deferred_at_once_and_then_answered()
    {
        await using var channel = new ChannelUnderTest(execute: (_, _) => Answered());

        await channel.TellAsync(Ask("1"));

        Assert.Equal(5, (await channel.Connection.NextAsync("respond")).Response!.Type);
        var answer = await channel.Connection.NextAsync("edit response");
        Assert.Contains("**4 March 1997**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("When was it signed?", answer.Text, StringComparison.Ordinal);
        var request = Assert.Single(channel.Requests);
        Assert.Equal(("ask", "discord:7", "discord:5", false, LanguageCode.Japanese), (request.Command, request.Speaker.Id, request.Place.Id, request.Place.IsPrivate, request.Language));
        Assert.Equal(["discord:role:41"], request.Speaker.RoleIds);
    }

    [Fact]
    public async Task Two_hundred_questions_at_once_are_all_deferred_before_the_first_is_answered()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var channel = new ChannelUnderTest(execute: async (_, _) =>
        {
            await gate.Task;
            return await Answered();
        });

        for (var i = 0; i < 200; i++)
        {
            await channel.TellAsync(Ask($"{i}"));
        }

        var deferred = new HashSet<string>();
        for (var i = 0; i < 200; i++)
        {
            deferred.Add((await channel.Connection.NextAsync("respond")).Target);
        }

        gate.SetResult();
        var answered = new HashSet<string>();
        for (var i = 0; i < 200; i++)
        {
            answered.Add((await channel.Connection.NextAsync("edit response")).Target);
        }

        Assert.Equal((200, 200), (deferred.Count, answered.Count));
    }

    [Theory]
    [InlineData("true", 64)]
    [InlineData("false", null)]
    [InlineData(null, null)]
    public async Task Only_what_is_asked_privately_is_answered_privately(string? chosen, int? flags)
    {
        await using var channel = new ChannelUnderTest();

        await channel.TellAsync(Ask("1", chosen));

        Assert.Equal(flags, (await channel.Connection.NextAsync("respond")).Response!.Data?.Flags);
    }

    [Fact]
    public async Task An_interaction_that_comes_twice_is_answered_once()
    {
        await using var channel = new ChannelUnderTest();

        await channel.TellAsync(Ask("1"));
        await channel.TellAsync(Ask("1"));
        await channel.TellAsync(Ask("2"));
        await channel.StopAsync();
        await channel.Ended;

        Assert.Equal(2, channel.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_somebody_else_answered_or_has_expired_is_left_alone(bool answered)
    {
        await using var channel = new ChannelUnderTest();
        channel.Connection.Answer = _ => answered ? new DiscordOutcome.AlreadyAnswered() : new DiscordOutcome.Gone("expired");

        await channel.TellAsync(Ask("1"));
        await channel.StopAsync();
        await channel.Ended;

        Assert.Equal(["respond"], channel.Connection.Rest().Select(call => call.Kind));
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task An_answer_whose_time_is_over_becomes_an_ordinary_message_unless_it_was_private()
    {
        await using var channel = new ChannelUnderTest();
        channel.Connection.Answer = call => call.Kind == "edit response" ? new DiscordOutcome.Gone("over") : null;

        await channel.TellAsync(Ask("1"));
        await channel.TellAsync(Ask("2", isPrivate: "true"));
        await channel.StopAsync();
        await channel.Ended;

        var sent = Assert.Single(channel.Connection.Rest(), call => call.Kind == "send");
        Assert.Equal(("5", "1-0", true), (sent.Target, sent.Message!.Nonce, sent.Message.EnforceNonce));
    }

    [Fact]
    public async Task A_private_answer_whose_time_was_over_comes_privately_with_the_persons_next_one()
    {
        await using var channel = new ChannelUnderTest(execute: (request, _) => Task.FromResult<Reply>(new Reply.Done($"Reply to {request.Options["question"]}", LanguageCode.English)));
        var late = true;
        channel.Connection.Answer = call => call.Kind == "edit response" && late ? new DiscordOutcome.Gone("over") : null;

        await channel.TellAsync(Ask("1", isPrivate: "true"));
        await channel.Connection.NextAsync("respond");
        await channel.Connection.NextAsync("edit response");
        late = false;
        await channel.TellAsync(Ask("2"));
        await channel.Connection.NextAsync("respond");
        await channel.Connection.NextAsync("edit response");
        var words = await channel.Connection.NextAsync("follow up");
        var reply = await channel.Connection.NextAsync("follow up");
        await channel.TellAsync(Ask("3"));
        await channel.StopAsync();
        await channel.Ended;

        Assert.StartsWith("以前の非公開の回答は", words.Text, StringComparison.Ordinal);
        Assert.Equal("Reply to When was it signed?", reply.Text);
        Assert.Equal([64, 64], new[] { words, reply }.Select(call => call.Message!.Flags & MessageFlags.Ephemeral));
        Assert.Equal(["respond", "edit response"], channel.Connection.Rest().Select(call => call.Kind));
    }

    [Fact]
    public async Task Further_messages_that_all_may_see_carry_a_mark_by_which_Discord_makes_none_twice()
    {
        await using var channel = new ChannelUnderTest(execute: (_, _) => Task.FromResult<Reply>(new Reply.PassageShown(
            Samples.EnglishPassage with { Text = string.Join('\n', Enumerable.Range(1, 300).Select(i => $"Statement {i} says that the harbour was kept open.")) }, null, null, LanguageCode.English)));

        await channel.TellAsync(Ask("1"));
        await channel.StopAsync();
        await channel.Ended;

        var sent = channel.Connection.Rest().Where(call => call.Kind == "send").ToList();
        Assert.NotEmpty(sent);
        Assert.All(sent, call => Assert.True(call.Message!.EnforceNonce));
        Assert.Equal(sent.Count, sent.Select(call => call.Message!.Nonce).Distinct().Count());
    }

    [Fact]
    public async Task A_reply_that_Discord_refuses_is_replaced_by_a_sentence()
    {
        await using var channel = new ChannelUnderTest();
        channel.Connection.Answer = call => call.Kind == "edit response" && call.Text.StartsWith("Did", StringComparison.Ordinal) ? new DiscordOutcome.Refused(400, 50035, "Invalid form body") : null;

        await channel.TellAsync(Ask("1"));
        await channel.Connection.NextAsync("respond");
        await channel.Connection.NextAsync("edit response");

        Assert.Contains("Discordに表示できませんでした", (await channel.Connection.NextAsync("edit response")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_leaves_a_sentence_with_a_reference()
    {
        await using var channel = new ChannelUnderTest(execute: (_, _) => throw new InvalidOperationException("A bug."));

        await channel.TellAsync(Ask("1"));
        await channel.Connection.NextAsync("respond");

        Assert.Contains("E-TEST", (await channel.Connection.NextAsync("edit response")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_come_while_typing_at_most_twenty_five()
    {
        await using var channel = new ChannelUnderTest();
        var typing = Interaction("1", InteractionType.Autocomplete, new InteractionData("ask", 1, [Option("source", "har") with { Focused = true }]));

        await channel.TellAsync(typing);

        var response = (await channel.Connection.NextAsync("respond")).Response!;
        Assert.Equal((8, 25), (response.Type, response.Data!.Choices!.Count));
        Assert.Equal(("ask-source-har-1", "Japanese 1"), (response.Data.Choices[0].Value, response.Data.Choices[0].Name));
    }

    [Fact]
    public async Task The_menu_of_a_message_checks_its_words_privately()
    {
        await using var channel = new ChannelUnderTest();
        var message = new DiscordMessage("50", "5", "It was signed in 1996.", Embeds: [new Embed(Description: "And kept.")]);
        var data = new InteractionData("Check this message", ApplicationCommandType.OnMessage, TargetId: "50", Resolved: new ResolvedData(new Dictionary<string, DiscordMessage> { ["50"] = message }));

        await channel.TellAsync(Interaction("1", InteractionType.Command, data));

        Assert.Equal(64, (await channel.Connection.NextAsync("respond")).Response!.Data?.Flags);
        await channel.Connection.NextAsync("edit response");
        Assert.Equal(("check", "It was signed in 1996.\nAnd kept."), (Assert.Single(channel.Requests).Command, Assert.Single(channel.Requests).Options["text"]));
    }

    [Theory]
    [InlineData("900", "Every sentence verified against its passage · library build 1 · SB-7F3K", "answer", "SB-7F3K")]
    [InlineData("900", "us-japan-sta-1988.en#signature", "text", "**4 March 1997**")]
    [InlineData("666", "… · SB-7F3K", "text", "**4 March 1997**")]
    public async Task An_answer_of_our_own_is_checked_as_the_answer_it_is(string author, string footer, string option, string value)
    {
        await using var channel = new ChannelUnderTest();
        var message = new DiscordMessage("50", "5", "", new DiscordUser(author, "stbot", Bot: true), Embeds: [new Embed("When?", "**4 March 1997**", Footer: new EmbedFooter(footer))]);
        var data = new InteractionData("Check this message", ApplicationCommandType.OnMessage, TargetId: "50", Resolved: new ResolvedData(new Dictionary<string, DiscordMessage> { ["50"] = message }));
        await channel.Connection.TellAsync(new DiscordEvent.Connected("901", "900", 0));

        await channel.TellAsync(Interaction("1", InteractionType.Command, data));
        await channel.StopAsync();
        await channel.Ended;

        Assert.Equal((option, value), Assert.Single(Assert.Single(channel.Requests).Options.Select(each => (each.Key, each.Value))));
    }

    [Fact]
    public async Task Buttons_and_selects_give_their_command_privately()
    {
        await using var channel = new ChannelUnderTest();

        await channel.TellAsync(Pressed("1", ActionId.Do("passage", ("marker", "2"), ("answer", "SB-7F3K"))));
        await channel.TellAsync(Pressed("2", ActionId.Pick("source", "source"), values: ["harbour-1997"]));
        await channel.StopAsync();
        await channel.Ended;

        Assert.All(channel.Connection.Rest().Where(call => call.Kind == "respond"), call => Assert.Equal(64, call.Response!.Data?.Flags));
        Assert.Equal(["passage answer=SB-7F3K marker=2", "source source=harbour-1997"], channel.Requests.Select(Written).Order());
    }

    [Fact]
    public async Task Not_helpful_asks_why_in_a_form_and_passes_it_on()
    {
        await using var channel = new ChannelUnderTest();
        await channel.TellAsync(Pressed("1", ActionId.Ask("feedback", "reason", ("judgement", "not-helpful"), ("answer", "SB-7F3K"))));
        var form = (await channel.Connection.NextAsync("respond")).Response!;
        var box = form.Data!.Components![0];

        await channel.TellAsync(Interaction("2", InteractionType.ModalSubmit, new InteractionData(
            CustomId: form.Data.CustomId, Components: [new Component(ComponentType.Label, Inner: new Component(ComponentType.TextInput, box.Inner!.CustomId, Value: " The day is wrong. "))])));
        await channel.Connection.NextAsync("respond");
        await channel.Connection.NextAsync("edit response");

        Assert.Equal((9, "役に立たなかった", 1000), (form.Type, form.Data.Title, box.Inner.MaxLength));
        Assert.Equal("feedback answer=SB-7F3K judgement=not-helpful reason=The day is wrong.", Written(Assert.Single(channel.Requests)));
    }

    [Fact]
    public async Task Sharing_shows_the_private_answer_to_all_without_the_button()
    {
        await using var channel = new ChannelUnderTest();
        var why = Component.Button(ActionId.Do("why").Written()!, "Why");
        var message = new DiscordMessage("60", "5", "", Embeds: [new Embed("Q", "**A** [1]")], Components: [Component.Row(why, Component.Button(ActionId.Of(ActionKind.Share).Written()!, "Share"))]);

        await channel.TellAsync(Pressed("1", ActionId.Of(ActionKind.Share)) with { Message = message, GuildLocale = "en-US" });

        Assert.Null((await channel.Connection.NextAsync("respond")).Response!.Data);
        var shared = (await channel.Connection.NextAsync("edit response")).Message!;
        Assert.Equal("**A** [1]", shared.Embeds[0].Description);
        Assert.Equal(["Why"], shared.Components.SelectMany(row => row.Components!).Select(button => button.Label));
    }

    [Fact]
    public async Task Following_up_opens_a_thread_that_remembers()
    {
        await using var channel = new ChannelUnderTest();
        var message = new DiscordMessage("60", "5", "", Embeds: [new Embed(@"When \*exactly\*?", "A")]);

        await channel.TellAsync(Pressed("1", ActionId.Of(ActionKind.FollowUp, ("answer", "SB-7F3K"))) with { Message = message });

        await channel.Connection.NextAsync("respond");
        var opened = await channel.Connection.NextAsync("open thread");
        Assert.Equal(("60", "SB-7F3K の続き · When *exactly*?"), (opened.Target, opened.Name));
        Assert.Equal("60", (await channel.Connection.NextAsync("send")).Target);
        Assert.Contains("<#60>", (await channel.Connection.NextAsync("edit response")).Text, StringComparison.Ordinal);
        Assert.Equal(["SB-7F3K discord:5 discord:60"], channel.Moves);
    }

    [Fact]
    public async Task A_server_that_is_not_listed_gets_a_sentence_and_no_answer()
    {
        await using var channel = new ChannelUnderTest(new ChannelSettings(["31"]));

        await channel.TellAsync(Ask("1"));

        Assert.Equal(64, (await channel.Connection.NextAsync("respond")).Response!.Data?.Flags);
        Assert.Contains("Discord:Guilds", (await channel.Connection.NextAsync("edit response")).Text, StringComparison.Ordinal);
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task Beyond_its_bounds_the_channel_asks_for_patience()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var channel = new ChannelUnderTest(new ChannelSettings([], Parallel: 1) { Waiting = 0 }, async (_, _) =>
        {
            await gate.Task;
            return await Answered();
        });

        await channel.TellAsync(Ask("1"));
        await channel.Connection.NextAsync("respond");
        while (channel.Requests.IsEmpty)
        {
            await Task.Yield();
        }

        await channel.TellAsync(Ask("2"));
        await channel.Connection.NextAsync("respond");
        var busy = await channel.Connection.NextAsync("edit response");
        gate.SetResult();

        Assert.Equal("2", busy.Target);
        Assert.Contains("質問が集中しています", busy.Text, StringComparison.Ordinal);
        Assert.Equal("1", (await channel.Connection.NextAsync("edit response")).Target);
    }

    [Fact]
    public async Task Commands_are_registered_when_connected()
    {
        await using var channel = new ChannelUnderTest(new ChannelSettings(["30"]));

        await channel.Connection.TellAsync(new DiscordEvent.Connected("901", "900", 0));
        await channel.Connection.TellAsync(new DiscordEvent.Connected("901", "900", 0));

        Assert.Equal("everywhere", (await channel.Connection.NextAsync("register")).Target);
        var here = await channel.Connection.NextAsync("register");
        Assert.Equal(("30", 5), (here.Target, here.Commands!.Count));
        Assert.Empty(channel.Connection.Rest());
    }

    [Fact]
    public async Task A_server_that_is_taken_off_the_list_loses_its_commands()
    {
        await using var channel = new ChannelUnderTest(earlierGuilds: ["30", "31"], answer: call => call.Target == "31" ? new DiscordOutcome.Unreachable("down") : null);

        await channel.Connection.TellAsync(new DiscordEvent.Connected("901", "900", 0));
        await channel.StopAsync();
        await channel.Ended;

        Assert.Equal(["everywhere", "30", "31"], channel.Connection.Rest().Select(call => call.Target));
        Assert.Equal(["31"], channel.Guilds.Read());
    }

    private static Task<Reply> Answered() => Task.FromResult<Reply>(new Reply.Answered("SB-7F3K", Samples.AnswerInEnglish));

    private static string Written(CommandRequest request) => $"{request.Command} {string.Join(' ', request.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}={option.Value}"))}";

    private static Interaction Ask(string id, string? isPrivate = null) => Interaction(id, InteractionType.Command, new InteractionData(
        "ask", 1, [Option("question", "When was it signed?"), .. isPrivate is null ? Array.Empty<InteractionOption>() : [new InteractionOption("private", 5, JsonDocument.Parse(isPrivate).RootElement)]]));

    private static Interaction Pressed(string id, ActionId action, IReadOnlyList<string>? values = null) =>
        Interaction(id, InteractionType.Component, new InteractionData(CustomId: action.Written(), ComponentType: values is null ? 2 : 3, Values: values));

    private static Interaction Interaction(string id, int type, InteractionData data) =>
        new(id, "901", type, "t-" + id, data, GuildId: "30", ChannelId: "5", Channel: new DiscordPlace("5", 0), Member: Ann, Locale: "ja", GuildLocale: "ja");

    private static InteractionOption Option(string name, string value) => new(name, 3, JsonSerializer.SerializeToElement(value, DiscordJsonForTests.Text));
}
