using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Following;

/// <summary>Notes what the library did not answer, and closes a gap when somebody is given the answer to it.</summary>
public sealed class NoteGap(IGaps gaps, INotices notices, PrivacyRules privacy, IFaultLog faults, TimeProvider time)
{
    /// <summary>A gap is worth less than the answer it comes with: when the store fails the fault is logged.</summary>
    public async Task AnsweredAsync(AskRequest request, QuestionTopic topic, string answerId, Answer answer, Speaker speaker, CancellationToken cancellationToken)
    {
        try
        {
            if (!answer.Abstained)
            {
                await CloseAsync(topic, answerId, speaker, cancellationToken);
            }
            else if (answer.Trace is not null && request.AsOf is null && request.SourceIds.Count == 0)
            {
                var turns = privacy.MayKeepQuestions ? Needed(request.Turns, topic) : null;
                await gaps.NoteAsync(new GapNote(speaker.Id, answerId, topic, turns, IsRequest: false, time.GetUtcNow()), cancellationToken);
            }
        }
        catch (StoreException exception)
        {
            faults.Record("noting a gap", exception);
        }
    }

    /// <summary>A request for a source, in words the person wants to be kept.</summary>
    public Task RequestedAsync(string text, QuestionTopic topic, string? answerId, Speaker speaker, CancellationToken cancellationToken) =>
        gaps.NoteAsync(new GapNote(speaker.Id, answerId, topic, [text], IsRequest: true, time.GetUtcNow()), cancellationToken);

    private async Task CloseAsync(QuestionTopic topic, string answerId, Speaker speaker, CancellationToken cancellationToken)
    {
        if (await gaps.FindAsync(topic, cancellationToken) is not { } gap || await gaps.CloseAsync(gap.Number, answerId, time.GetUtcNow(), cancellationToken) is not { } askers)
        {
            return;
        }

        // Who asked just now reads the answer already.
        foreach (var asker in askers.Where(asker => asker.SpeakerId != speaker.Id))
        {
            await notices.AddAsync(asker.SpeakerId, new Notice(NoticeKind.AnswerFound, answerId, asker.AnswerId, asker.At), cancellationToken);
        }
    }

    private static IReadOnlyList<string> Needed(IReadOnlyList<string> turns, QuestionTopic topic) => topic.LeansOnEarlierTurns ? turns : [turns[^1]];
}
