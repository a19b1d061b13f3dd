using System.Diagnostics.CodeAnalysis;

namespace StBriefingBot.Core.Commands.Memory;

/// <summary>Keeps so many values for so long after they were last used; the one unused longest goes first. Not thread-safe.</summary>
internal sealed class ExpiringMemory<TKey, TValue>(int most, TimeSpan expires, TimeProvider time)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<Kept>> byKey = [];

    /// <summary>Unused longest first.</summary>
    private readonly LinkedList<Kept> order = [];

    /// <summary>What is kept, used last first.</summary>
    public IEnumerable<(TKey Key, TValue Value)> All
    {
        get
        {
            ForgetExpired();
            for (var node = order.Last; node is not null; node = node.Previous)
            {
                yield return (node.Value.Key, node.Value.Value);
            }
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ForgetExpired();
        if (!byKey.TryGetValue(key, out var node))
        {
            value = default;
            return false;
        }

        value = node.Value.Value;
        Keep(key, value);
        return true;
    }

    public void Keep(TKey key, TValue value)
    {
        Forget(key);
        byKey[key] = order.AddLast(new Kept(key, value, time.GetTimestamp()));
        ForgetExpired();
        while (byKey.Count > most)
        {
            Forget(order.First!.Value.Key);
        }
    }

    public void Forget(TKey key)
    {
        if (byKey.Remove(key, out var node))
        {
            order.Remove(node);
        }
    }

    private void ForgetExpired()
    {
        while (order.First is { } oldest && time.GetElapsedTime(oldest.Value.UsedAt) >= expires)
        {
            Forget(oldest.Value.Key);
        }
    }

    private sealed record Kept(TKey Key, TValue Value, long UsedAt);
}
