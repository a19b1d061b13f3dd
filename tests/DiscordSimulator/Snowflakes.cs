namespace DiscordSimulator;

/// <summary>Discord's ids: milliseconds since 2015 above 22 bits that count. Ever growing, so ids order as things happened.</summary>
internal sealed class Snowflakes(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;
    private const int TimeShift = 22;
    private ulong last;

    public ulong Next()
    {
        var now = (ulong)(time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << TimeShift;
        last = Math.Max(last + 1, now);
        return last;
    }

    /// <summary>The shard that hears of a guild.</summary>
    public static int ShardOf(ulong guild, int shards) => (int)((guild >> TimeShift) % (ulong)shards);
}
