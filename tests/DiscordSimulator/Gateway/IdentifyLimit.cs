namespace DiscordSimulator.Gateway;

/// <summary>How often bots may identify: one shard of each key in five seconds, and so many sessions a day.</summary>
internal sealed class IdentifyLimit(SimulatorOptions options)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly Dictionary<int, DateTimeOffset> lastOfKey = [];
    private readonly List<DateTimeOffset> starts = [];

    public int Remaining(DateTimeOffset now) => Math.Max(0, options.SessionStartsPerDay - starts.Count(start => start + Day > now));

    public TimeSpan ResetAfter(DateTimeOffset now) => starts.Where(start => start + Day > now).Select(start => start + Day - now).DefaultIfEmpty(TimeSpan.Zero).Max();

    public void CountStart(DateTimeOffset now) => starts.Add(now);

    public bool MayIdentify(int shard, DateTimeOffset now)
    {
        var key = shard % options.MaxConcurrency;

        if (lastOfKey.TryGetValue(key, out var last) && last + Window > now)
        {
            return false;
        }

        lastOfKey[key] = now;
        return true;
    }
}
