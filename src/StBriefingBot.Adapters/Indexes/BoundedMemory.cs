using System.Collections.Concurrent;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>Remembers what was worked out before, for many searches at once; when full it starts afresh.</summary>
/// <param name="most">The sum of sizes that is kept.</param>
internal sealed class BoundedMemory<TKey, TValue>(long most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> known = new();
    private long held;

    public bool TryGet(TKey key, out TValue value) => known.TryGetValue(key, out value!);

    public TValue Keep(TKey key, TValue value, int size)
    {
        if (Interlocked.Add(ref held, size) > most)
        {
            known.Clear();
            Interlocked.Exchange(ref held, size);
        }

        known.TryAdd(key, value);
        return value;
    }
}
