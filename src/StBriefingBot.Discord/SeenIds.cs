namespace StBriefingBot.Discord;

/// <summary>The latest ids, to notice what comes a second time. Thread-safe, bounded.</summary>
internal sealed class SeenIds(int capacity)
{
    private readonly Lock gate = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <summary>True the first time.</summary>
    public bool Add(string id)
    {
        lock (gate)
        {
            if (!known.Add(id))
            {
                return false;
            }

            order.Enqueue(id);
            if (order.Count > capacity)
            {
                known.Remove(order.Dequeue());
            }

            return true;
        }
    }
}
