using System.Net;
using System.Net.Sockets;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>Which addresses may be fetched: pages of the public network, by http or https.</summary>
internal static class AddressRules
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>The prefix behind which networks without IPv4 reach it; the last four bytes are the address.</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>The address in its normal form, or a sentence that says why it cannot be fetched.</summary>
    public static (Uri? Address, string? Refusal) Read(string typed)
    {
        if (!Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address))
        {
            return (null, "This is not an address; write it in full, such as https://example.org/page.html.");
        }

        return Refusal(address) is { } refusal ? (null, refusal) : (address, null);
    }

    public static string? Refusal(Uri address) =>
        address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps ? $"Only http and https addresses are fetched, not {address.Scheme}."
        : address.UserInfo.Length > 0 ? "An address with a user name or password in it is not fetched; leave them out."
        : address.IdnHost.Length == 0 ? "The address names no host; write it in full, such as https://example.org/page.html."
        : null;

    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6 && Translated.Contains(address))
        {
            return IsPublic(new IPAddress(address.GetAddressBytes()[^4..]));
        }

        return !NotPublic.Any(network => network.Contains(address));
    }
}
