using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands;

public sealed class CommandDispatcherTests
{
    private static readonly Speaker Keeper = new("test:kim", ["test:role:keepers"]);
    private static readonly Speaker Trainer = new("test:tess", []);

    private readonly FakeCommand tide = new(call => new Reply.Done("Done.", call.Language));

    [Fact]
    public async Task Options_reach_the_command_in_their_normal_form()
    {
        await Bench().SendAsync("tide", new() { ["text"] = " spring ", ["count"] = "07", ["loud"] = "はい", ["day"] = "2021-06", ["way"] = "引き潮" });

        var options = Assert.Single(tide.Calls).Options;
        Assert.Equal(("spring", 7, true, new PartialDate(2021, 6), "out"), (options.Text("text"), options.Number("count"), options.Flag("loud"), options.Date("day"), options.Text("way")));
    }

    [Fact]
    public async Task What_is_empty_was_not_given()
    {
        await Bench().SendAsync("tide", new() { ["text"] = "  ", ["count"] = "" });

        Assert.Equal((null, null, false), (tide.Calls[0].Options.Text("text"), tide.Calls[0].Options.Number("count"), tide.Calls[0].Options.Flag("loud")));
    }

    [Theory]
    [InlineData("count", "many", "\"many\" is not a whole number; count takes one, such as 1.")]
    [InlineData("count", "99999999999", "\"99999999999\" is not a whole number; count takes one, such as 1.")]
    [InlineData("loud", "perhaps", "\"perhaps\" is neither yes nor no; loud takes one of them.")]
    [InlineData("day", "2021-02-30", "\"2021-02-30\" is not a date; day takes 2021, 2021-06 or 2021-06-01.")]
    [InlineData("way", "up", "\"up\" is no choice for way; choose \"coming in\", \"going out\".")]
    [InlineData("text", "longer than twenty characters", "What you gave for text is too long: at most 20 characters fit. Please shorten it.")]
    [InlineData("size", "9", "The command tide has no option \"size\". It takes text, count, loud, day, way.")]
    public async Task A_value_that_does_not_fit_is_declined_with_a_sentence_that_says_what_does(string option, string value, string sentence)
    {
        var reply = await Bench().SendAsync("tide", new() { [option] = value });

        Assert.Equal(new Reply.Declined(DeclineReason.BadOption, sentence, LanguageCode.English), reply);
        Assert.Empty(tide.Calls);
    }

    [Fact]
    public async Task A_missing_option_is_named_in_the_askers_language()
    {
        var reply = Assert.IsType<Reply.Declined>(await Bench().SendAsync("ask", language: LanguageCode.Japanese));

        Assert.Equal("コマンド「質問」には「質問文」が必要です：知りたいこと", reply.Sentence);
    }

    [Fact]
    public async Task A_mistyped_command_is_told_apart_with_the_one_that_was_meant()
    {
        var english = Assert.IsType<Reply.Declined>(await Bench().SendAsync("serch"));
        var japanese = Assert.IsType<Reply.Declined>(await Bench().SendAsync("検", language: LanguageCode.Japanese));

        Assert.Equal((DeclineReason.UnknownCommand, "There is no command \"serch\". Did you mean \"search\"? The command help lists them all."), (english.Reason, english.Sentence));
        Assert.StartsWith("「検」というコマンドはありません。", japanese.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Member, 3)]
    [InlineData(Role.Trainer, 2)]
    [InlineData(Role.Admin, 1)]
    public async Task A_command_is_for_its_role_and_those_above_and_for_nobody_else(Role role, int admitted)
    {
        var command = new FakeCommand(call => new Reply.Done(call.Role.ToString(), call.Language), role);
        var bench = new ChatBench(others: command);

        var replies = new[] { await bench.SendAsync("tide", speaker: Keeper), await bench.SendAsync("tide", speaker: Trainer), await bench.SendAsync("tide", speaker: ChatBench.Ann) };

        Assert.Equal(admitted, replies.OfType<Reply.Done>().Count());
        Assert.All(replies.OfType<Reply.Declined>(), declined => Assert.Equal(DeclineReason.NotAllowed, declined.Reason));
        Assert.Equal("Admin", Assert.IsType<Reply.Done>(replies[0]).Sentence);
    }

    [Fact]
    public async Task Nobody_has_a_role_that_the_configuration_does_not_give()
    {
        var command = new FakeCommand(call => new Reply.Done("", call.Language), Role.Trainer);

        var reply = await new ChatBench(others: command).SendAsync("tide", speaker: new Speaker("test:eve", ["test:role:keeper", "role:keepers", ""]));

        Assert.Equal(DeclineReason.NotAllowed, Assert.IsType<Reply.Declined>(reply).Reason);
    }

    [Fact]
    public async Task A_fault_gives_the_asker_a_sentence_and_the_log_the_details()
    {
        var fault = new InvalidOperationException("secret /home/kim/file");
        var bench = new ChatBench(others: new FakeCommand(_ => throw fault));

        var reply = Assert.IsType<Reply.Failed>(await bench.SendAsync("tide", new() { ["text"] = "my words" }));

        Assert.Equal(("tide", fault), Assert.Single(bench.Faults.Recorded));
        Assert.Equal(FakeFaultLog.Reference, reply.Reference);
        Assert.Contains(FakeFaultLog.Reference, reply.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", reply.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_command_is_no_fault()
    {
        var bench = Bench();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Dispatcher.ExecuteAsync(
            new CommandRequest("tide", new Dictionary<string, string>(), ChatBench.Ann, ChatBench.Harbour, null), cancelled.Token));

        Assert.Empty(bench.Faults.Recorded);
    }

    [Fact]
    public async Task A_timeout_inside_a_command_is_a_fault_and_not_a_cancellation()
    {
        var reply = await new ChatBench(others: new FakeCommand(_ => throw new TaskCanceledException())).SendAsync("tide");

        Assert.IsType<Reply.Failed>(reply);
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_how_long_to_wait_and_is_admitted_after_it()
    {
        var bench = new ChatBench(limits: new RateLimits(PerPerson: 3, PerPlace: 100), others: tide);
        var replies = new List<Reply>();
        for (var i = 0; i < 4; i++)
        {
            replies.Add(await bench.SendAsync("tide"));
        }

        Assert.Equal("That was a lot at once. Please wait 20 seconds and try again.", Assert.IsType<Reply.Declined>(replies[3]).Sentence);
        Assert.Equal(3, tide.Calls.Count);

        bench.Time.Advance(TimeSpan.FromSeconds(20));
        Assert.IsType<Reply.Done>(await bench.SendAsync("tide"));
        Assert.IsType<Reply.Declined>(await bench.SendAsync("tide"));
    }

    [Fact]
    public async Task A_place_has_a_limit_of_its_own_and_unknown_commands_count()
    {
        var bench = new ChatBench(limits: new RateLimits(PerPerson: 2, PerPlace: 3));

        await bench.SendAsync("nonsense", speaker: ChatBench.Ann);
        await bench.SendAsync("nonsense", speaker: ChatBench.Ann);
        await bench.SendAsync("sources", speaker: ChatBench.Ben);
        var full = await bench.SendAsync("sources", speaker: ChatBench.Ben);

        Assert.Equal(DeclineReason.TooMany, Assert.IsType<Reply.Declined>(full).Reason);
        await bench.SayAsync<Reply.SourcesListed>("sources", ChatBench.Ben, ChatBench.Quay);
    }

    [Fact]
    public async Task The_reply_speaks_the_language_of_what_was_typed_else_the_clients_else_the_last_one_spoken_there()
    {
        var bench = Bench();

        Assert.Equal(LanguageCode.Japanese, (await bench.SendAsync("sources", language: LanguageCode.Japanese)).Language);
        Assert.Equal(LanguageCode.English, (await bench.SendAsync("sources")).Language);
        await bench.SendAsync("ask", new() { ["question"] = "ブライトウォーター協定はいつ署名されましたか" });
        Assert.Equal(LanguageCode.Japanese, (await bench.SendAsync("sources")).Language);
        Assert.Equal(LanguageCode.English, (await bench.SendAsync("sources", language: LanguageCode.English)).Language);
        Assert.Equal(LanguageCode.English, (await bench.SendAsync("tide", new() { ["text"] = "the tide is very low" }, language: LanguageCode.Japanese)).Language);
        Assert.Equal(LanguageCode.Japanese, (await bench.SendAsync("tide", new() { ["text"] = "潮が引いた" }, language: LanguageCode.English)).Language);
        Assert.Equal(LanguageCode.Japanese, (await bench.SendAsync("tide", new() { ["text"] = "JHC 2012" }, language: LanguageCode.Japanese)).Language);
    }

    [Fact]
    public async Task A_question_that_tells_no_language_is_answered_in_the_clients()
    {
        var reply = Assert.IsType<Reply.Answered>(await Bench().SendAsync("ask", new() { ["question"] = "JHC?" }, language: LanguageCode.Japanese));

        Assert.Equal(LanguageCode.Japanese, reply.Answer.Language);
    }

    private ChatBench Bench() => new(others: tide);
}
