using Xunit.Abstractions;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

[Collection(nameof(MeasuredAlone))]
public sealed class LoadTests(SmallRoom room, ITestOutputHelper output) : IClassFixture<SmallRoom>
{
    private const int Questions = 200;

    [Fact]
    public async Task Two_hundred_questions_at_once_are_all_acknowledged_within_a_second_and_none_is_lost()
    {
        var discord = room.Discord;
        string[] people = ["ada", "tina", "alice", "kenji"];
        string[] channels = ["general", "briefings"];

        // The first of anything is slower: code is compiled, connections are made.
        await discord.Person("ada").Run("sources", discord.Guild.Channel("general")).ReplyAsync();
        var asked = Enumerable.Range(0, Questions).Select(i => discord.Person(people[i % people.Length])
            .Run("ask", discord.Guild.Channel(channels[i % channels.Length]), ("question", "When was the Harbour Agreement signed?"))).ToList();
        var replies = await Task.WhenAll(asked.Select(each => each.ReplyAsync()));

        var slowest = asked.Max(each => each.FirstResponseTook!.Value);
        output.WriteLine($"The slowest acknowledgement took {slowest.TotalMilliseconds:0} ms.");
        Assert.True(slowest <= TimeSpan.FromSeconds(1), $"The slowest acknowledgement took {slowest.TotalMilliseconds:0} ms.");
        Assert.Equal(Questions, replies.Select(reply => reply.Id).Distinct().Count());
        Assert.All(replies, reply => Assert.Contains("4 March 1997", reply.Text, StringComparison.Ordinal));
    }
}
