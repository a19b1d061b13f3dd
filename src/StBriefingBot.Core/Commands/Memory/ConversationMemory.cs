using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Memory;

/// <summary>What one person said in one place.</summary>
/// <param name="Turns">Questions, oldest first, as many as a follow-up may refer to.</param>
/// <param name="LastAnswerId">The last answer, which "passage 1" speaks of.</param>
/// <param name="Language">The language last spoken.</param>
public sealed record Conversation(IReadOnlyList<string> Turns, string? LastAnswerId, LanguageCode Language);

/// <summary>Holds conversations, one for each place and person, as long as they go on. Thread-safe; nothing of it outlives the process.</summary>
public sealed class ConversationMemory(MemoryLimits limits, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly ExpiringMemory<(string Place, string Speaker), Conversation> conversations = new(limits.Conversations, limits.Expires, time);
    private readonly ExpiringMemory<(string Id, string Speaker), RecentAnswer> answers = new(limits.Answers, limits.Expires, time);

    /// <summary>Null before the person's first question there, and when it was too long ago.</summary>
    public Conversation? Find(Place place, Speaker speaker)
    {
        lock (gate)
        {
            return conversations.TryGet((place.Id, speaker.Id), out var conversation) ? conversation : null;
        }
    }

    /// <summary>Notes that a question was answered.</summary>
    public void Keep(RecentAnswer answer)
    {
        lock (gate)
        {
            var key = (answer.PlaceId, answer.SpeakerId);
            var turns = conversations.TryGet(key, out var before) ? before.Turns : [];

            // A greeting has nothing to open; the answer before it stays the one spoken of.
            var last = answer.Answer.Citations.Count > 0 || answer.Answer.Trace is not null ? answer.Id : before?.LastAnswerId ?? answer.Id;
            conversations.Keep(key, new Conversation([.. turns.Append(answer.Question).TakeLast(limits.Turns)], last, answer.Answer.Language));
            answers.Keep((answer.Id, answer.SpeakerId), answer);
        }
    }

    /// <summary>An answer with the question as it was asked: the speaker's own, or one that everybody in the place saw. Null when there is none or it was too long ago.</summary>
    public RecentAnswer? FindAnswer(string id, Speaker speaker, Place place)
    {
        lock (gate)
        {
            return answers.TryGet((id, speaker.Id), out var own)
                ? own
                : answers.All.Select(kept => kept.Value).FirstOrDefault(answer => answer.Id == id && answer.PlaceId == place.Id && !answer.IsPrivate);
        }
    }

    /// <summary>The speaker's latest answers, newest first.</summary>
    public IReadOnlyList<RecentAnswer> AnswersOf(Speaker speaker)
    {
        lock (gate)
        {
            return [.. answers.All.Select(kept => kept.Value).Where(answer => answer.SpeakerId == speaker.Id)];
        }
    }

    /// <summary>How many turns of the speaker's conversations are held.</summary>
    public int TurnsOf(Speaker speaker)
    {
        lock (gate)
        {
            return conversations.All.Where(kept => kept.Key.Speaker == speaker.Id).Sum(kept => kept.Value.Turns.Count);
        }
    }

    public void Forget(Speaker speaker)
    {
        lock (gate)
        {
            foreach (var (key, _) in conversations.All.Where(kept => kept.Key.Speaker == speaker.Id).ToList())
            {
                conversations.Forget(key);
            }

            foreach (var (key, _) in answers.All.Where(kept => kept.Key.Speaker == speaker.Id).ToList())
            {
                answers.Forget(key);
            }
        }
    }
}
