using Microsoft.Extensions.Logging.Abstractions;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Gateway;
using StBriefingBot.Discord.Rest;
using StBriefingBot.DiscordNet;
using StBriefingBot.Tests.Discord;

namespace StBriefingBot.Tests.DiscordNet;

public sealed class DiscordNetConnectionTests : DiscordConnectionContract
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private protected override IDiscordConnection Connect(DiscordApi api) => new DiscordNetConnection(
        new ConnectionSettings(api, new DiscordToken("secret"))
        {
            RestTimes = RestTimes.Usual with { FirstPause = Moment },
            GatewayTimes = GatewayTimes.Usual with { FirstPause = Moment },
        },
        new Random(1),
        TimeProvider.System,
        NullLogger<DiscordNetConnection>.Instance);
}
