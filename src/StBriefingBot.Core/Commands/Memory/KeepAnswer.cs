using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Memory;

/// <summary>Gives an answer the id that people name it by, and keeps it: as it is in memory, without the asker's words in the store.</summary>
public sealed class KeepAnswer(IAnswerStore answers, IPersonalRecords people, ConversationMemory memory, IFaultLog faults, PrivacyRules privacy, TimeProvider time)
{
    /// <summary>The id. An answer is worth more than its record: when the store fails the fault is logged, and the id holds as long as the memory does.</summary>
    public async Task<string> ExecuteAsync(AskRequest request, Answer answer, Speaker speaker, Place place, bool isPrivate, CancellationToken cancellationToken)
    {
        var question = request.Turns[^1];
        var id = await StoreAsync(request, answer, question, speaker, cancellationToken);
        memory.Keep(new RecentAnswer(id, question, answer, speaker.Id, place.Id, isPrivate));
        return id;
    }

    /// <summary>For an answer that is kept already, given to somebody else.</summary>
    public async Task AgainAsync(string id, string question, Answer answer, Speaker speaker, Place place, bool isPrivate, CancellationToken cancellationToken)
    {
        memory.Keep(new RecentAnswer(id, question, answer, speaker.Id, place.Id, isPrivate));
        try
        {
            await people.KeepAsync(new AskedQuestion(speaker.Id, id, privacy.MayKeepQuestions ? question : null, time.GetUtcNow()), cancellationToken);
        }
        catch (StoreException exception)
        {
            faults.Record("keeping an answer", exception);
        }
    }

    private async Task<string> StoreAsync(AskRequest request, Answer answer, string question, Speaker speaker, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        try
        {
            var id = await answers.KeepAsync(AnswerId.Fingerprint(request, answer), AskersWords.TakenOutOf(answer), now, cancellationToken);
            await people.KeepAsync(new AskedQuestion(speaker.Id, id, privacy.MayKeepQuestions ? question : null, now), cancellationToken);
            return id;
        }
        catch (StoreException exception)
        {
            faults.Record("keeping an answer", exception);
            return AnswerId.Of(request, answer);
        }
    }
}
