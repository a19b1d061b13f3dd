using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Following;

/// <summary>What waits for a person, in words.</summary>
public sealed class TakeNotices(INotices notices, IAnswerStore answers, IFaultLog faults)
{
    /// <summary>More at once nobody reads.</summary>
    private const int Most = 5;

    /// <summary>A sentence or a few lines each, plain text; they are taken and not shown again. Empty when the store fails: the fault is logged.</summary>
    public async Task<IReadOnlyList<string>> ExecuteAsync(Speaker speaker, LanguageCode language, CancellationToken cancellationToken)
    {
        try
        {
            var waiting = await notices.TakeAsync(speaker.Id, cancellationToken);
            var told = new List<string>();
            foreach (var notice in waiting.Take(Most))
            {
                told.Add(FollowingWording.Notice(notice, await answers.FindAsync(notice.AnswerId, cancellationToken), language));
            }

            return waiting.Count > Most ? [.. told, FollowingWording.MoreNotices(waiting.Count - Most, language)] : told;
        }
        catch (StoreException exception)
        {
            faults.Record("notices", exception);
            return [];
        }
    }
}
