using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Gaps, notices and endorsements in memory; they keep the same promises as those on disk. Who was given an answer is not known here.</summary>
internal sealed class MemoryFollowing : IGaps, INotices, IEndorsements
{
    private readonly List<Entry> gaps = [];
    private readonly List<(string Speaker, Notice Notice)> notices = [];
    private readonly List<Endorsement> endorsements = [];

    public Task NoteAsync(GapNote note, CancellationToken cancellationToken)
    {
        if (note.Topic.Keys.Count > 0)
        {
            var entry = gaps.Find(gap => !gap.IsClosed && note.AnswerId is not null && gap.Askers.Exists(asker => asker.AnswerId == note.AnswerId))
                ?? gaps.Find(gap => !gap.IsClosed && QuestionTopic.AreAlike(gap.Topic.Keys, note.Topic.Keys));
            if (entry is null)
            {
                gaps.Add(entry = new Entry(gaps.Count + 1, note.Topic, note.At));
            }

            // Nobody's questions are kept here but those that are asked to be.
            entry.Turns = note.IsRequest ? note.Turns ?? [] : entry.Turns;
            entry.Requests += note.IsRequest ? 1 : 0;
            entry.Askers.RemoveAll(asker => asker.SpeakerId == note.SpeakerId);
            entry.Askers.Add(new GapAsker(note.SpeakerId, note.AnswerId, note.At));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Gap>> OpenAsync(int top, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Gap>>([.. gaps.Where(gap => !gap.IsClosed).Select(gap => gap.ToGap()).OrderByDescending(gap => gap.People).Take(top)]);

    public Task<Gap?> FindAsync(QuestionTopic topic, CancellationToken cancellationToken) =>
        Task.FromResult(gaps.Find(gap => !gap.IsClosed && gap.Topic.Asks == topic.Asks && gap.Topic.Keys.ToHashSet().SetEquals(topic.Keys))?.ToGap());

    public Task<IReadOnlyList<GapAsker>?> CloseAsync(long number, string? answerId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (gaps.Find(gap => gap.Number == number && !gap.IsClosed) is not { } entry)
        {
            return Task.FromResult<IReadOnlyList<GapAsker>?>(null);
        }

        entry.IsClosed = true;
        return Task.FromResult<IReadOnlyList<GapAsker>?>(entry.Askers);
    }

    public Task AddAsync(string speakerId, Notice notice, CancellationToken cancellationToken)
    {
        notices.Add((speakerId, notice));
        return Task.CompletedTask;
    }

    public Task<int> TellAskersAsync(string answerId, Notice notice, CancellationToken cancellationToken) => Task.FromResult(0);

    public Task<IReadOnlyList<Notice>> TakeAsync(string speakerId, CancellationToken cancellationToken)
    {
        var taken = notices.Where(each => each.Speaker == speakerId).Select(each => each.Notice).ToList();
        notices.RemoveAll(each => each.Speaker == speakerId);
        return Task.FromResult<IReadOnlyList<Notice>>(taken);
    }

    public Task KeepAsync(Endorsement endorsement, CancellationToken cancellationToken)
    {
        endorsements.RemoveAll(kept => kept.AnswerId == endorsement.AnswerId || kept.QuestionKey.SequenceEqual(endorsement.QuestionKey));
        endorsements.Insert(0, endorsement);
        return Task.CompletedTask;
    }

    public Task<Endorsement?> FindAsync(byte[] questionKey, CancellationToken cancellationToken) => Task.FromResult(endorsements.Find(kept => kept.QuestionKey.SequenceEqual(questionKey)));

    public Task<bool> RemoveAsync(string answerId, CancellationToken cancellationToken) => Task.FromResult(endorsements.RemoveAll(kept => kept.AnswerId == answerId) > 0);

    public Task<IReadOnlyList<Endorsement>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Endorsement>>(endorsements);

    private sealed class Entry(long number, QuestionTopic topic, DateTimeOffset at)
    {
        public long Number => number;

        public QuestionTopic Topic => topic;

        public IReadOnlyList<string> Turns { get; set; } = [];

        public int Requests { get; set; }

        public bool IsClosed { get; set; }

        public List<GapAsker> Askers { get; } = [];

        public Gap ToGap() => new(number, topic.Language, Turns, topic.Terms, Askers.Count, Requests, at, Askers.Max(asker => asker.At), Askers[^1].AnswerId);
    }
}
