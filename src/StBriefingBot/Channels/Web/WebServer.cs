using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StBriefingBot.Channels.Web.SigningIn;

namespace StBriefingBot.Channels.Web;

/// <summary>The web channel while <c>stbot serve</c> runs: pages and what tells a supervisor whether the bot can answer.</summary>
internal sealed class WebServer(WebParts parts)
{
    /// <summary>Serves until the token is cancelled, then finishes what it is at.</summary>
    /// <param name="url">Where to listen; port 0 takes a free one. Beyond this machine everybody must sign in.</param>
    /// <param name="listening">Told the address once it is open.</param>
    /// <param name="cancellationToken">Stops the host gracefully.</param>
    /// <exception cref="Configuration.ConfigurationException">Somebody must sign in, but nobody could.</exception>
    /// <returns>False when the port is taken by another program.</returns>
    public async Task<bool> ExecuteAsync(string url, Func<string, Task> listening, CancellationToken cancellationToken)
    {
        await using var app = WebApp.Create(parts, url);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            return false;
        }

        await listening(app.Urls.First());
        app.Services.GetRequiredService<SignIns>().OfferCode();
        await app.WaitForShutdownAsync(cancellationToken);
        return true;
    }
}
