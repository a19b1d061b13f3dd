using StBriefingBot.Channels.Terminal;

namespace StBriefingBot.Tests.Channels.Terminal;

public sealed class ChatInputTests
{
    [Theory]
    [InlineData("sources of funding for CREW-2?")]
    [InlineData("source of the quantum statement?")]
    [InlineData("passage of the treaty through the Diet?")]
    [InlineData("help me understand the JHLC")]
    [InlineData("quit claims?")]
    [InlineData("出典はどこですか")]
    public void A_question_that_begins_like_a_command_stays_a_question(string line) =>
        Assert.Equal(new ChatInput.Question(line), ChatInput.Parse(line));

    [Fact]
    public void Commands_are_known_with_and_without_a_slash_and_in_Japanese()
    {
        Assert.Equal(new ChatInput.ShowPassage(2), ChatInput.Parse("/passage [2]"));
        Assert.Equal(new ChatInput.ShowPassage(2), ChatInput.Parse("出典　2"));
        Assert.Equal(new ChatInput.ListSources(), ChatInput.Parse("SOURCES"));
        Assert.Equal(new ChatInput.ShowSource("harbour-1997"), ChatInput.Parse("/source harbour-1997"));
        Assert.Equal(new ChatInput.Search("量子 協力"), ChatInput.Parse("検索 量子 協力"));
        Assert.Equal(new ChatInput.Help(), ChatInput.Parse(" ヘルプ "));
        Assert.Equal(new ChatInput.Quit(), ChatInput.Parse("／終了"));
        Assert.Equal(new ChatInput.Nothing(), ChatInput.Parse(" \t"));
        Assert.Equal(new ChatInput.UnknownCommand("dance"), ChatInput.Parse("/dance now"));
    }
}
