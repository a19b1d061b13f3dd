using System.Globalization;

namespace DiscordSimulator.Rest;

/// <summary>Buckets for each route and top-level resource, and one for everything.</summary>
internal sealed class RateLimits(SimulatorOptions options)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly string[] Resources = ["channel_id", "guild_id", "application_id", "interaction_id", "interaction_token"];
    private readonly Dictionary<string, Window> windows = new(StringComparer.Ordinal);
    private Window everything = new(DateTimeOffset.MinValue, 0);

    public RateLimitState Take(RestRoute route, IReadOnlyDictionary<string, string> values, DateTimeOffset now)
    {
        if (!route.IsInteraction && IsOverall(now) is { } retryAfter)
        {
            return new RateLimitState(route.Limit, 0, now + retryAfter, retryAfter, IsGlobal: true);
        }

        var key = string.Join('/', Resources.Select(name => values.GetValueOrDefault(name)).Prepend(route.Method).Prepend(route.Limit.Bucket));
        var window = windows.GetValueOrDefault(key);

        if (window is null || window.Ends <= now)
        {
            windows[key] = window = new Window(now + route.Limit.Per, 0);
        }

        window.Used++;
        var exceeded = window.Used > route.Limit.Requests;
        return new RateLimitState(route.Limit, Math.Max(0, route.Limit.Requests - window.Used), window.Ends, exceeded ? window.Ends - now : null, IsGlobal: false);
    }

    private TimeSpan? IsOverall(DateTimeOffset now)
    {
        if (everything.Ends <= now)
        {
            everything = new Window(now + Second, 0);
        }

        return ++everything.Used > options.GlobalRequestsPerSecond ? everything.Ends - now : null;
    }

    private sealed class Window(DateTimeOffset ends, int used)
    {
        public DateTimeOffset Ends { get; } = ends;

        public int Used { get; set; } = used;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Used} until {Ends:O}");
    }
}
