using StBriefingBot.Channels.Discord;

namespace StBriefingBot.Tests.Channels.Discord;

public sealed class ActionIdTests
{
    [Fact]
    public void An_action_is_read_as_it_was_written()
    {
        var id = ActionId.Ask("feedback", "reason", ("judgement", "not-helpful"), ("answer", "SB=7|F&3K 量")).Written();

        var read = ActionId.Read(id)!;

        Assert.Equal((ActionKind.Ask, "feedback", "reason"), (read.Kind, read.Command, read.Option));
        Assert.Equal("SB=7|F&3K 量", read.Options["answer"]);
        Assert.Equal("not-helpful", read.Options["judgement"]);
    }

    [Fact]
    public void One_that_does_not_fit_is_not_written() => Assert.Null(ActionId.Do("passage", ("marker", new string('x', 100))).Written());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("do")]
    [InlineData("delete|everything|")]
    [InlineData("do|ask||=x")]
    [InlineData("do|ask||a=1|a=2")]
    public void What_we_did_not_write_is_nothing(string? id) => Assert.Null(ActionId.Read(id));
}
