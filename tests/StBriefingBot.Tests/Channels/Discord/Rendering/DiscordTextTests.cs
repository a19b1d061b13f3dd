using StBriefingBot.Channels.Discord.Rendering;

namespace StBriefingBot.Tests.Channels.Discord.Rendering;

public sealed class DiscordTextTests
{
    [Theory]
    [InlineData("**bold** _it_ ~~no~~ `code` ||hidden||", @"\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|hidden\|\|")]
    [InlineData("# big\n- list\n> quote", "\\# big\n\\- list\n\\> quote")]
    [InlineData("a-b, 1 + 1", "a-b, 1 + 1")]
    [InlineData(@"back\*slash", @"back\\\*slash")]
    public void Markdown_of_others_takes_no_effect(string text, string escaped) => Assert.Equal(escaped, DiscordText.Escape(text));

    [Theory]
    [InlineData("@everyone", "@everyone")]
    [InlineData("<@123> <@&9> <@!1>", "<@1")]
    [InlineData("see https://example.com/x", "https://")]
    [InlineData("[free](https://example.com)", "](")]
    [InlineData("join discord.gg/abc", "discord.gg/")]
    [InlineData("join DISCORD.com/invite/abc", "DISCORD.com/")]
    [InlineData("<:smile:123456>", "><:")]
    public void Mentions_links_invitations_and_images_of_others_are_text(string text, string active)
    {
        var escaped = DiscordText.Escape(text);

        Assert.DoesNotContain(active, escaped, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[<\[]", escaped);
    }

    [Fact]
    public void Characters_that_steer_are_gone() => Assert.Equal("ab c\nd", DiscordText.Escape("a\u202Eb\tc\r\nd\u0007\u2066"));

    [Theory]
    [InlineData("https://example.org/a?b=1#c", "<https://example.org/a?b=1#c>")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://example.org/>@everyone", "<https://example.org/%3E@everyone>")]
    [InlineData("not an address", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_are_links_and_show_no_preview(string? address, string? link) => Assert.Equal(link, DiscordText.Link(address));

    [Fact]
    public void A_link_that_is_too_long_loses_what_only_scrolls() =>
        Assert.Equal("<https://example.org/a>", DiscordText.Link("https://example.org/a#:~:text=" + new string('x', 2000)));

    [Fact]
    public void A_line_is_cut_between_characters_and_within_its_length()
    {
        var cut = DiscordText.EscapeLine(string.Concat(Enumerable.Repeat("*👩‍🔬", 100)), 100);

        Assert.InRange(cut.Length, 80, 100);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.Equal(cut.Count(char.IsHighSurrogate), cut.Count(char.IsLowSurrogate));
    }
}
