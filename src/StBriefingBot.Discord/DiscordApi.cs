using System.Net;

namespace StBriefingBot.Discord;

/// <summary>Where Discord is: its own address, or a stand-in on this machine. The token goes nowhere else, whatever an answer says.</summary>
internal sealed record DiscordApi(Uri Base)
{
    public const string Default = "https://discord.com/api/v10";

    private const string GatewayDomain = ".discord.gg";

    public bool IsLoopback => Loopback(Base);

    /// <summary>Why this address cannot be used, or null when it can.</summary>
    public static string? Problem(string address)
    {
        var usable = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && ((uri.Scheme == Uri.UriSchemeHttps && uri.Host == "discord.com") || (uri.Scheme == Uri.UriSchemeHttp && Loopback(uri)));
        return usable ? null : $"Discord:Api is \"{address}\". It must be {Default}, or an http address of this machine where a stand-in for Discord runs.";
    }

    /// <param name="address">One that <see cref="Problem"/> has nothing against.</param>
    public static DiscordApi At(string address) => new(new Uri(address.TrimEnd('/') + "/"));

    public Uri Resource(string path) => new(Base, path);

    /// <summary>The address of the gateway with what a connection needs to say, or null when it is not Discord's.</summary>
    public Uri? Gateway(string url, bool compressed)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var own = IsLoopback
            ? uri.Scheme == Uri.UriSchemeWs && Loopback(uri)
            : uri.Scheme == Uri.UriSchemeWss && uri.Host.EndsWith(GatewayDomain, StringComparison.OrdinalIgnoreCase);
        return own ? new UriBuilder(uri) { Query = compressed ? "v=10&encoding=json&compress=zlib-stream" : "v=10&encoding=json" }.Uri : null;
    }

    private static bool Loopback(Uri uri) => uri.IsLoopback || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
