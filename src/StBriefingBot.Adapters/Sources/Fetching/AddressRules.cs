using System.Net;
using System.Net.Sockets;
using StBriefingBot.Core.Knowledge;

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

    private static readonly Bilingual NotAnAddress = new(
        "This is not an address; write it in full, such as https://example.org/page.html.", "アドレスの形になっていません。https://example.org/page.html のように全体を書いてください。");

    /// <summary>The address in its normal form, or a sentence that says why it cannot be fetched.</summary>
    public static (Uri? Address, Bilingual? Refusal) Read(string typed)
    {
        if (!Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address))
        {
            return (null, NotAnAddress);
        }

        return Refusal(address) is { } refusal ? (null, refusal) : (address, null);
    }

    public static Bilingual? Refusal(Uri address) =>
        address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps ? new Bilingual($"Only http and https addresses are fetched, not {address.Scheme}.", $"取得できるのはhttpとhttpsのアドレスだけです（{address.Scheme} は取得できません）。")
        : address.UserInfo.Length > 0 ? new Bilingual("An address with a user name or password in it is not fetched; leave them out.", "ユーザー名やパスワードを含むアドレスは取得できません。それらを除いてください。")
        : address.IdnHost.Length == 0 ? new Bilingual("The address names no host; write it in full, such as https://example.org/page.html.", "アドレスにホスト名がありません。https://example.org/page.html のように全体を書いてください。")
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
