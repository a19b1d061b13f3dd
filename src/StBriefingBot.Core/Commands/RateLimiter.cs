namespace StBriefingBot.Core.Commands;

/// <param name="PerPerson">How many commands a person may give in a minute, from 1.</param>
/// <param name="PerPlace">How many commands all persons of a place may give in a minute, from 1.</param>
public sealed record RateLimits(int PerPerson = 20, int PerPlace = 60);

/// <summary>Token buckets for persons and places: a minute's worth may be spent at once and comes back evenly. Thread-safe.</summary>
public sealed class RateLimiter(RateLimits limits, TimeProvider time)
{
    /// <summary>Beyond so many, full buckets are forgotten: a full one remembers nothing.</summary>
    private const int MostBuckets = 10_000;

    private readonly Dictionary<string, Bucket> buckets = [];
    private readonly Lock gate = new();

    /// <summary>Null when the command may go ahead; else how long to wait. A refused command costs nothing.</summary>
    public TimeSpan? Take(Speaker speaker, Place place)
    {
        var now = time.GetTimestamp();
        lock (gate)
        {
            var person = Find("person " + speaker.Id, limits.PerPerson, now);
            var shared = Find("place " + place.Id, limits.PerPlace, now);
            var wait = Longer(person.Wait, shared.Wait);
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            (person.Tokens, shared.Tokens) = (person.Tokens - 1, shared.Tokens - 1);
            return null;
        }
    }

    private Bucket Find(string key, int perMinute, long now)
    {
        if (!buckets.TryGetValue(key, out var bucket))
        {
            if (buckets.Count >= MostBuckets)
            {
                ForgetFull(now);
            }

            bucket = buckets[key] = new Bucket(perMinute, now);
        }

        bucket.Refill(now, time);
        return bucket;
    }

    private void ForgetFull(long now)
    {
        foreach (var (key, bucket) in buckets)
        {
            bucket.Refill(now, time);
            if (bucket.IsFull)
            {
                buckets.Remove(key);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private sealed class Bucket(int perMinute, long filledAt)
    {
        private long filledAt = filledAt;

        public double Tokens { get; set; } = perMinute;

        public bool IsFull => Tokens >= perMinute;

        public TimeSpan Wait => Tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromMinutes((1 - Tokens) / perMinute);

        public void Refill(long now, TimeProvider time)
        {
            Tokens = Math.Min(perMinute, Tokens + (time.GetElapsedTime(filledAt, now).TotalMinutes * perMinute));
            filledAt = now;
        }
    }
}
