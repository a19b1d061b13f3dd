using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Tests.Fakes;

/// <summary>The stores of the chat in memory; they keep the same promises as those on disk.</summary>
internal sealed class MemoryStores : IAnswerStore, IFeedbackStore, IPersonalRecords
{
    private readonly Dictionary<string, (string Fingerprint, StoredAnswer Answer)> answers = [];
    private readonly List<Judgement> judgements = [];
    private readonly HashSet<Judgement> resolved = [];
    private readonly List<SourceRequest> requests = [];
    private readonly HashSet<string> keepers = [];
    private readonly List<AskedQuestion> asked = [];

    /// <summary>Set to let every use fail.</summary>
    public bool IsBroken { get; set; }

    public Task<string> KeepAsync(byte[] fingerprint, Answer answer, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Check();
        var mark = Convert.ToHexString(fingerprint);
        var id = answers.FirstOrDefault(pair => pair.Value.Fingerprint == mark).Key
            ?? Enumerable.Range(AnswerId.ShortestLength, 20).Select(length => AnswerId.Of(fingerprint, length)).First(free => !answers.ContainsKey(free));
        var since = answers.TryGetValue(id, out var before) ? before.Answer.At : at;
        answers[id] = (mark, new StoredAnswer(id, since, answer with { Nearest = [] }, [.. answer.Nearest.Select(near => new NearPassage(near.Passage.Id, near.Score))]));
        return Task.FromResult(id);
    }

    public Task<StoredAnswer?> FindAsync(string id, CancellationToken cancellationToken)
    {
        Check();
        return Task.FromResult(answers.TryGetValue(id, out var kept) ? kept.Answer : null);
    }

    public Task JudgeAsync(Judgement judgement, CancellationToken cancellationToken)
    {
        Check();
        judgements.RemoveAll(before => before.AnswerId == judgement.AnswerId && before.SpeakerId == judgement.SpeakerId);
        judgements.Insert(0, judgement);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Judgement>> OpenAsync(int top, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Judgement>>([.. judgements.Where(judgement => !judgement.IsHelpful && !resolved.Contains(judgement)).Take(top)]);

    public Task<IReadOnlyList<string>> ResolveAsync(string answerId, string actor, string note, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var open = judgements.Where(judgement => judgement.AnswerId == answerId && !judgement.IsHelpful && resolved.Add(judgement)).ToList();
        return Task.FromResult<IReadOnlyList<string>>([.. open.Select(judgement => judgement.SpeakerId)]);
    }

    public Task RequestSourceAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        requests.Insert(0, request);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(int top, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Judgement>>([.. judgements.Take(top)]);

    public Task<IReadOnlyList<SourceRequest>> SourceRequestsAsync(int top, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<SourceRequest>>([.. requests.Take(top)]);

    public Task KeepAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        asked.RemoveAll(before => before.SpeakerId == question.SpeakerId && before.AnswerId == question.AnswerId);
        asked.Insert(0, keepers.Contains(question.SpeakerId) ? question : question with { Question = null });
        return Task.CompletedTask;
    }

    public Task ChooseAsync(string speakerId, bool keepsQuestions, CancellationToken cancellationToken)
    {
        if (keepsQuestions)
        {
            keepers.Add(speakerId);
            return Task.CompletedTask;
        }

        keepers.Remove(speakerId);
        for (var i = 0; i < asked.Count; i++)
        {
            asked[i] = asked[i].SpeakerId == speakerId ? asked[i] with { Question = null } : asked[i];
        }

        return Task.CompletedTask;
    }

    private Task<PersonalRecord> RecordOf(string speakerId) => Task.FromResult(new PersonalRecord(
        keepers.Contains(speakerId),
        [.. asked.Where(each => each.SpeakerId == speakerId && each.Question is not null).Select(each => (each.At, each.Question!))],
        [.. asked.Where(each => each.SpeakerId == speakerId).Select(each => each.AnswerId)],
        judgements.Count(each => each.SpeakerId == speakerId),
        [.. requests.Where(each => each.SpeakerId == speakerId).Select(each => each.Text)]));

    Task<PersonalRecord> IPersonalRecords.FindAsync(string speakerId, CancellationToken cancellationToken) => RecordOf(speakerId);

    public Task ForgetAsync(string speakerId, CancellationToken cancellationToken)
    {
        keepers.Remove(speakerId);
        asked.RemoveAll(each => each.SpeakerId == speakerId);
        judgements.RemoveAll(each => each.SpeakerId == speakerId);
        requests.RemoveAll(each => each.SpeakerId == speakerId);
        return Task.CompletedTask;
    }

    private void Check()
    {
        if (IsBroken)
        {
            throw new StoreException("The disk is full.", new IOException());
        }
    }
}
