using StBriefingBot.Channels.Discord;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Discord;

public sealed class MessagesToTheBotTests
{
    private static readonly DiscordUser Ann = new("7", "ann");
    private static readonly DiscordUser Bot = new("900", "stbot", Bot: true);

    [Fact]
    public async Task A_mention_is_answered_as_a_reply_once()
    {
        await using var channel = await ConnectedAsync();

        await channel.TellAsync(Mention("50", "<@900> When was it signed?"));
        await channel.TellAsync(Mention("50", "<@900> When was it signed?"));
        var sent = await channel.Connection.NextAsync("send");

        Assert.Equal(("5", "50", "50-0"), (sent.Target, sent.Message!.MessageReference!.MessageId, sent.Message.Nonce));
        Assert.Equal("When was it signed?", Assert.Single(channel.Requests).Options["question"]);
    }

    [Fact]
    public async Task A_direct_message_needs_no_mention_and_is_private()
    {
        await using var channel = await ConnectedAsync();

        await channel.TellAsync(new DiscordMessage("50", "6", "いつ？", Ann));
        await channel.Connection.NextAsync("send");

        Assert.True(Assert.Single(channel.Requests).Place.IsPrivate);
    }

    [Fact]
    public async Task A_mention_alone_gets_help()
    {
        await using var channel = await ConnectedAsync();

        await channel.TellAsync(Mention("50", "<@900>"));
        await channel.Connection.NextAsync("send");

        Assert.Equal("help", Assert.Single(channel.Requests).Command);
    }

    [Fact]
    public async Task Bots_notices_and_talk_among_people_are_left_alone()
    {
        await using var channel = await ConnectedAsync();

        await channel.TellAsync(Mention("50", "<@900> hi") with { Author = Ann with { Bot = true } });
        await channel.TellAsync(Mention("51", "<@900> hi") with { WebhookId = "1" });
        await channel.TellAsync(Mention("52", "<@900> hi") with { Type = 7 });
        await channel.TellAsync(new DiscordMessage("53", "5", "When?", Ann, "30"));
        await channel.StopAsync();
        await channel.Ended;

        Assert.Empty(channel.Requests);
    }

    [Theory]
    [InlineData(true, "900", 1)]
    [InlineData(true, "7", 0)]
    [InlineData(false, "900", 0)]
    public async Task In_its_own_threads_it_answers_everything_only_where_that_is_wanted(bool wanted, string owner, int answers)
    {
        await using var channel = await ConnectedAsync(new ChannelSettings([], FreeThreads: wanted));
        channel.Connection.Channels["60"] = new DiscordPlace("60", 11, "30", "5", owner);

        await channel.TellAsync(new DiscordMessage("53", "60", "And when was it extended?", Ann, "30"));
        await channel.StopAsync();
        await channel.Ended;

        Assert.Equal(answers, channel.Requests.Count);
    }

    [Fact]
    public async Task What_is_for_one_persons_eyes_is_not_said_in_a_channel()
    {
        await using var channel = await ConnectedAsync(execute: (request, _) => Task.FromResult<Reply>(new Reply.PrivacyShown(new StoredAboutPerson(true, [(DateTimeOffset.UnixEpoch, "My question")], [], 0, 0), LanguageCode.English)));

        await channel.TellAsync(Mention("50", "<@900> privacy"));
        var sent = await channel.Connection.NextAsync("send");

        Assert.DoesNotContain("My question", sent.Text, StringComparison.Ordinal);
        Assert.Contains("for your eyes only", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_listed_and_direct_messages_that_are_not_wanted_are_left_alone()
    {
        await using var channel = await ConnectedAsync(new ChannelSettings(["31"], DirectMessages: false));

        await channel.TellAsync(Mention("50", "<@900> hi"));
        await channel.TellAsync(new DiscordMessage("51", "6", "hi", Ann));
        await channel.StopAsync();
        await channel.Ended;

        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task A_fault_of_ours_leaves_a_sentence_with_a_reference()
    {
        await using var channel = await ConnectedAsync(execute: (_, _) => throw new InvalidOperationException("A bug."));

        await channel.TellAsync(Mention("50", "<@900> When was it signed?"));

        Assert.Contains("the reference E-TEST.", (await channel.Connection.NextAsync("send")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_text_channel_an_answer_offers_a_thread()
    {
        await using var channel = await ConnectedAsync(execute: (_, _) => Task.FromResult<Reply>(new Reply.Answered("SB-7F3K", Samples.AnswerInEnglish)));
        channel.Connection.Channels["5"] = new DiscordPlace("5", 0, "30");

        await channel.TellAsync(Mention("50", "<@900> When was it signed?"));

        Assert.Contains("Follow up", (await channel.Connection.NextAsync("send")).Message!.Components.SelectMany(row => row.Components!).Select(part => part.Label));
    }

    private static DiscordMessage Mention(string id, string text) => new(id, "5", text, Ann, "30", new DiscordMember(null, ["41"]), [Bot]);

    private static async Task<ChannelUnderTest> ConnectedAsync(ChannelSettings? settings = null, Func<CommandRequest, CancellationToken, Task<Reply>>? execute = null)
    {
        var channel = new ChannelUnderTest(settings, execute);
        await channel.Connection.TellAsync(new DiscordEvent.Connected("901", "900", 0));
        for (var i = 0; i <= (settings?.Guilds.Count ?? 0); i++)
        {
            await channel.Connection.NextAsync("register");
        }

        return channel;
    }
}
