namespace StBriefingBot.Discord.Gateway;

/// <summary>How patient the gateway connection is.</summary>
/// <param name="FirstPause">Before connecting again after a fault; it doubles while nothing comes of it.</param>
/// <param name="LongestPause">The most it grows to.</param>
/// <param name="Handshake">How long connecting and the first frame may take.</param>
/// <param name="AfterInvalidSession">The least and the most time before identifying afresh; chance picks between them.</param>
/// <param name="IdentifyWindow">Within it, no more shards identify than Discord allows.</param>
internal sealed record GatewayTimes(
    TimeSpan FirstPause, TimeSpan LongestPause, TimeSpan Handshake, (TimeSpan Least, TimeSpan Most) AfterInvalidSession, TimeSpan IdentifyWindow)
{
    public static readonly GatewayTimes Usual = new(
        TimeSpan.FromSeconds(1),
        TimeSpan.FromMinutes(1),
        TimeSpan.FromSeconds(20),
        (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)),
        TimeSpan.FromSeconds(5));
}
