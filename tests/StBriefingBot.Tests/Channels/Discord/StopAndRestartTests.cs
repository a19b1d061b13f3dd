using StBriefingBot.Channels.Discord;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;
using StBriefingBot.Tests.Discord;

namespace StBriefingBot.Tests.Channels.Discord;

public sealed class StopAndRestartTests
{
    private static readonly PendingResponse Owed = new("901", "11", "t-11", "ja", TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Stopping_waits_for_what_was_begun()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var channel = new ChannelUnderTest(execute: async (_, _) =>
        {
            await gate.Task;
            return new Reply.Done("Done after all.", LanguageCode.English);
        });
        await channel.TellAsync(Question("1"));
        await channel.Connection.NextAsync("respond");

        await channel.StopAsync();
        gate.SetResult();
        await channel.Ended;

        Assert.Equal("Done after all.", (await channel.Connection.NextAsync("edit response")).Text);
        Assert.Empty(channel.Pending.Left());
    }

    [Fact]
    public async Task Whoever_cannot_be_answered_before_the_stop_is_told()
    {
        await using var channel = new ChannelUnderTest(new ChannelSettings([]) { Patience = TimeSpan.FromMilliseconds(50) }, async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Never reached.");
        });
        await channel.TellAsync(Question("1"));
        await channel.Connection.NextAsync("respond");

        await channel.StopAsync();
        var told = await channel.Connection.NextAsync("edit response");
        await channel.Ended;

        Assert.Contains("stopped before I could answer", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_crash_those_who_still_wait_are_told()
    {
        await using var channel = new ChannelUnderTest(
            left: Owed, answer: call => call.Kind == "find response" ? new DiscordOutcome.Done(new DiscordMessage("77", "5", Flags: MessageFlags.Loading)) : null);

        await channel.Connection.NextAsync("find response");
        var told = await channel.Connection.NextAsync("edit response");

        Assert.Contains("回答する前に停止しました", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_crash_an_answer_that_got_through_is_left_as_it_is()
    {
        await using var channel = new ChannelUnderTest(left: Owed);

        await channel.Connection.NextAsync("find response");
        await channel.StopAsync();
        await channel.Ended;

        Assert.Empty(channel.Connection.Rest());
        Assert.Empty(channel.Pending.Left());
    }

    [Fact]
    public async Task After_a_crash_what_has_expired_is_forgotten()
    {
        await using var channel = new ChannelUnderTest(left: Owed with { Since = Owed.Since.AddMinutes(-16) });

        await channel.StopAsync();
        await channel.Ended;

        Assert.Empty(channel.Connection.Rest());
        Assert.Empty(channel.Pending.Left());
    }

    [Fact]
    public async Task What_is_owed_is_noted_while_it_is_owed()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var channel = new ChannelUnderTest(execute: async (_, _) =>
        {
            begun.SetResult();
            await gate.Task;
            return new Reply.Done("Done.", LanguageCode.English);
        });

        await channel.TellAsync(Question("1"));
        await begun.Task.WaitAsync(ScriptedDiscord.Patience);
        var owed = channel.Pending.Left();
        gate.SetResult();
        await channel.StopAsync();
        await channel.Ended;

        Assert.Equal("t-1", Assert.Single(owed).Token);
        Assert.Empty(channel.Pending.Left());
    }

    private static Interaction Question(string id) =>
        new(id, "901", InteractionType.Command, "t-" + id, new InteractionData("help", 1), ChannelId: "5", User: new DiscordUser("7", "ann"), Locale: "en-US");
}
