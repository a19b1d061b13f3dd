using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>
/// Private replies that were ready when their interaction had expired. They wait, in memory, until the person uses the bot again: only then can something be
/// shown to them alone. Thread-safe, bounded; the oldest go first.
/// </summary>
internal sealed class LateReplies
{
    private const int Most = 200;
    private const int MostOfOne = 10;

    private readonly Lock gate = new();
    private readonly LinkedList<(string PersonId, OutgoingMessage Message)> waiting = new();

    public void Keep(string personId, IReadOnlyList<OutgoingMessage> messages)
    {
        lock (gate)
        {
            foreach (var message in messages)
            {
                waiting.AddLast((personId, message));
            }

            while (waiting.Count > Most)
            {
                waiting.RemoveFirst();
            }
        }
    }

    /// <summary>What waits for the person, in order; it waits no longer.</summary>
    public IReadOnlyList<OutgoingMessage> Take(string personId)
    {
        lock (gate)
        {
            var theirs = waiting.Where(each => each.PersonId == personId).ToList();
            theirs.ForEach(each => waiting.Remove(each));
            return [.. theirs.TakeLast(MostOfOne).Select(each => each.Message)];
        }
    }
}
