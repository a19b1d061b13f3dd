using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;

namespace StBriefingBot.Discord.Rest;

/// <summary>Keeps requests within Discord's limits, as its answers tell them.</summary>
internal sealed class RateLimits(TimeProvider time)
{
    /// <summary>Every interaction has limits of its own; the ones of the past are forgotten when there are this many.</summary>
    private const int MostBuckets = 512;

    private readonly GlobalLimit global = new(time);
    private readonly ConcurrentDictionary<string, RateLimitBucket> buckets = new(StringComparer.Ordinal);

    /// <summary>By template: the name Discord gives the limit; templates may share one.</summary>
    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Waits until the request may be sent.</summary>
    /// <returns>The bucket to leave when the answer is there.</returns>
    public async Task<RateLimitBucket> EnterAsync(RestRoute route, CancellationToken cancellationToken)
    {
        var bucket = BucketOf(route);
        await bucket.EnterAsync(cancellationToken);
        if (route.Authorized)
        {
            try
            {
                await global.EnterAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                bucket.Leave();
                throw;
            }
        }

        return bucket;
    }

    /// <summary>Learns from the headers of an answer.</summary>
    public void Note(RestRoute route, HttpResponseHeaders headers)
    {
        if (Header(headers, "X-RateLimit-Bucket") is { } name)
        {
            names[Key(route)] = name;
        }

        if (Header(headers, "X-RateLimit-Remaining") == "0" && Seconds(Header(headers, "X-RateLimit-Reset-After")) is { } wait)
        {
            BucketOf(route).BlockFor(wait);
        }
    }

    /// <summary>Discord said "too many": nothing of this kind for a while, or nothing at all.</summary>
    public void Pause(RestRoute route, TimeSpan wait, bool everything)
    {
        if (everything)
        {
            global.PauseFor(wait);
        }

        // A request that carries no token is not held up by the global limit, so it needs its own pause in either case.
        BucketOf(route).BlockFor(wait);
    }

    public static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 86_400 ? TimeSpan.FromSeconds(seconds) : null;

    public static string? Header(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static string Key(RestRoute route) => $"{route.Method} {route.Template}";

    private RateLimitBucket BucketOf(RestRoute route)
    {
        if (buckets.Count > MostBuckets)
        {
            foreach (var idle in buckets.Where(pair => pair.Value.IsIdle).ToList())
            {
                buckets.TryRemove(idle);
            }
        }

        var name = names.TryGetValue(Key(route), out var known) ? known : Key(route);
        return buckets.GetOrAdd($"{name} {route.Major}", _ => new RateLimitBucket(time));
    }
}
