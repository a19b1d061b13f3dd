using System.Net;
using System.Net.Sockets;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>Finds a host's addresses.</summary>
internal delegate Task<IPAddress[]> ResolveHost(string host, CancellationToken cancellationToken);

/// <summary>Connects to one of these addresses.</summary>
internal delegate ValueTask<Stream> ConnectTo(IPAddress[] addresses, int port, CancellationToken cancellationToken);

/// <summary>A host whose address is not public, met while connecting; the message is a sentence.</summary>
internal sealed class NotPublicException(Bilingual sentence) : IOException(sentence.English)
{
    public Bilingual Sentence { get; } = sentence;
}

/// <summary>
/// Connects to the very address that was checked: the name is looked up once per connection, so an answer of the name service that changes between check
/// and use changes nothing.
/// </summary>
internal sealed class GuardedConnection(ResolveHost resolve, ConnectTo connect, bool isGuarded)
{
    public SocketsHttpHandler Handler() => new()
    {
        ConnectCallback = ConnectAsync,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(20),
        MaxResponseHeadersLength = 64,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        UseCookies = false,

        // A proxy would look names up where nobody checks them.
        UseProxy = false,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await resolve(host, cancellationToken);
        if (isGuarded && addresses.FirstOrDefault(address => !AddressRules.IsPublic(address)) is { } inside)
        {
            throw new NotPublicException(new Bilingual(
                $"{host} leads to {inside}, which is not an address of the public network; such pages are not fetched. Save the page to a file, or list the host in the setting Fetch:TrustedHosts.",
                $"{host} の接続先 {inside} は公開ネットワークのアドレスではないため、取得しません。ページをファイルに保存するか、設定 Fetch:TrustedHosts にホストを加えてください。"));
        }

        return await connect(addresses, port, cancellationToken);
    }

    public static async ValueTask<Stream> BySocketAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
