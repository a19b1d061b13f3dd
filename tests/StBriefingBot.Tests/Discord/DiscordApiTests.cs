using StBriefingBot.Discord;

namespace StBriefingBot.Tests.Discord;

public sealed class DiscordApiTests
{
    [Theory]
    [InlineData("https://discord.com/api/v10")]
    [InlineData("http://127.0.0.1:5090/api/v10")]
    [InlineData("http://localhost:5090")]
    public void Discord_and_a_stand_in_on_this_machine_can_be_used(string address) => Assert.Null(DiscordApi.Problem(address));

    [Theory]
    [InlineData("https://discord.com.example.com/api/v10")]
    [InlineData("http://discord.com/api/v10")]
    [InlineData("http://192.168.1.4:5090")]
    [InlineData("discord.com")]
    [InlineData("")]
    public void Any_other_address_is_refused_with_the_remedy(string address) => Assert.Contains("https://discord.com/api/v10", DiscordApi.Problem(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("wss://gateway.discord.gg/", true)]
    [InlineData("wss://gateway-us-east1-b.discord.gg", true)]
    [InlineData("ws://gateway.discord.gg", false)]
    [InlineData("wss://discord.gg.example.com", false)]
    [InlineData("ws://127.0.0.1:80", false)]
    public void Only_gateways_of_Discord_are_connected_to(string address, bool accepted) =>
        Assert.Equal(accepted, DiscordApi.At(DiscordApi.Default).Gateway(address, compressed: false) is not null);

    [Fact]
    public void The_gateway_is_told_version_and_encoding() =>
        Assert.Equal("wss://gateway.discord.gg/?v=10&encoding=json", DiscordApi.At(DiscordApi.Default).Gateway("wss://gateway.discord.gg", compressed: false)?.AbsoluteUri);

    [Fact]
    public void A_token_does_not_show_itself() => Assert.DoesNotContain("secret", $"{new DiscordToken("secret")} {new InteractionAddress("1", "2", "secret")}", StringComparison.Ordinal);
}
