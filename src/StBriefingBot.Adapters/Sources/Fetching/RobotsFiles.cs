using System.Collections.Concurrent;
using System.Net;
using System.Text;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>The robots.txt of each host, kept for an hour. A host without one allows everything; one that cannot give it for now allows nothing.</summary>
internal sealed class RobotsFiles(Func<Uri, bool, CancellationToken, Task<Visit>> visit, TimeProvider time)
{
    /// <summary>The standard lets a reader stop here.</summary>
    private const int LargestInBytes = 500 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules, or a sentence that says why they cannot be known.</summary>
    public async Task<(RobotsRules? Rules, Bilingual? Failure)> OfAsync(Uri address, bool isTrusted, CancellationToken cancellationToken)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (known.TryGetValue(host, out var kept) && kept.Until > time.GetUtcNow())
        {
            return (kept.Rules, null);
        }

        switch (await visit(new Uri(host + "/robots.txt"), isTrusted, cancellationToken))
        {
            case Visit.Refused refused:
                return (null, refused.Sentence);
            case Visit.Arrived { Response: var response }:
                using (response)
                {
                    var rules = response.StatusCode == HttpStatusCode.OK ? RobotsRules.Read(await TextAsync(response, cancellationToken), PageRequests.Agent) : RobotsRules.None;
                    known[host] = (rules, time.GetUtcNow() + Kept);
                    return (rules, null);
                }

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static async Task<string> TextAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = new byte[LargestInBytes];
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
