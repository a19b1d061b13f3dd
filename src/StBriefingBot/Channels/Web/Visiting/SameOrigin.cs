using Microsoft.AspNetCore.Http;
using StBriefingBot.Configuration;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>
/// Lets in what this server's own pages and programs of the person ask for. A page of another site that the person has open can neither act here (its requests
/// name their origin) nor read by giving this machine a name of its own (a request names the host it was meant for).
/// </summary>
internal sealed class SameOrigin(RequestDelegate next, WebParts parts, string url)
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    private readonly HashSet<string> hosts = new([.. Loopback, .. HostOf(url), .. AccessOptions.Ids(parts.Options.Serve.Hosts)], StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!hosts.Contains(request.Host.Host))
        {
            return RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, $"This bot does not serve the name \"{Shown(request.Host.Host)}\". Whoever runs it can add the name to the setting Serve:Hosts.");
        }

        var changes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        var origin = request.Headers.Origin.ToString();
        return (changes || context.WebSockets.IsWebSocketRequest || IsUpgrade(request)) && origin.Length > 0 && !IsOwn(origin, request.Host)
            ? RefuseAsync(context, StatusCodes.Status403Forbidden, "A page of another site may not act here.")
            : next(context);
    }

    private static IEnumerable<string> HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? [address.Host] : [];

    private static bool IsUpgrade(HttpRequest request) => request.Headers.Upgrade.Count > 0;

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && string.Equals(address.Authority, host.Value, StringComparison.OrdinalIgnoreCase);

    private static string Shown(string name) => new([.. name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-').Take(100)]);

    private static Task RefuseAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
