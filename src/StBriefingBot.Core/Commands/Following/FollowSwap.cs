using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Following;

/// <summary>What a change of the live generation means for people.</summary>
/// <param name="Drifted">Ids of stored answers that lost their support.</param>
/// <param name="GapsClosed">How many open questions are answered now.</param>
/// <param name="Told">How many notices wait for people because of it.</param>
public sealed record SwapReport(IReadOnlyList<string> Drifted, int GapsClosed, int Told)
{
    public static readonly SwapReport Nothing = new([], 0, 0);
}

/// <summary>
/// Looks, after another generation went live, which stored answers it no longer supports and which open questions it answers, and leaves word for those
/// concerned. Whatever fails here takes nothing back: the generation answers.
/// </summary>
public sealed class FollowSwap(
    ISourceReader reader, IPassageIndex live, IPassageIndexWriter writer, AnswererOver over, IKeptAnswers kept, IDriftedAnswers drifted, IGaps gaps, INotices notices, IAnswerStore answers, IFaultLog faults, TimeProvider time)
{
    /// <summary>Asking takes some milliseconds each; those most people wait for come first.</summary>
    private const int MostGaps = 500;

    /// <param name="before">The generation that answered before; null when none did.</param>
    /// <param name="now">The one that answers.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SwapReport> ExecuteAsync(int? before, Generation now, CancellationToken cancellationToken)
    {
        try
        {
            var library = await reader.ReadLibraryAsync(cancellationToken);
            var (lost, toldOfLoss) = before is { } number && number != now.Number ? await DriftAsync(number, now, library, cancellationToken) : ([], 0);
            var (closed, toldOfAnswer) = await CloseGapsAsync(library, cancellationToken);
            return new SwapReport(lost, closed, toldOfLoss + toldOfAnswer);
        }
        catch (Exception exception) when (exception is StoreException or PassageIndexException)
        {
            faults.Record("following a new generation", exception);
            return SwapReport.Nothing;
        }
    }

    private async Task<(IReadOnlyList<string> Lost, int Told)> DriftAsync(int before, Generation now, Library library, CancellationToken cancellationToken)
    {
        var verifier = over(live, library).Verifier;

        // After a rollback the generation before may be older than those that are kept: then what stands now decides alone.
        var isKept = (await writer.ListAsync(cancellationToken)).Any(generation => generation.Number == before);
        var support = new LostSupport(writer.Open(isKept ? before : now.Number), writer.Open(now.Number), verifier);
        var known = (await drifted.AllAsync(cancellationToken)).Select(answer => answer.AnswerId).ToHashSet(StringComparer.Ordinal);
        var (lost, told) = (new List<string>(), 0);
        await foreach (var answer in kept.CitingAsync(cancellationToken))
        {
            if (known.Contains(answer.Id))
            {
                if (await support.IsSupportedAfterAsync(answer, cancellationToken))
                {
                    await drifted.RemoveAsync(answer.Id, cancellationToken);
                }
            }
            else if (isKept ? await support.IsLostAsync(answer, cancellationToken) : !await support.IsSupportedAfterAsync(answer, cancellationToken))
            {
                lost.Add(answer.Id);
                await drifted.AddAsync(new DriftedAnswer(answer.Id, now.Number, time.GetUtcNow()), cancellationToken);
                told += await notices.TellAskersAsync(answer.Id, new Notice(NoticeKind.SupportLost, answer.Id, null, time.GetUtcNow()), cancellationToken);
            }
        }

        return (lost, told);
    }

    private async Task<(int Closed, int Told)> CloseGapsAsync(Library library, CancellationToken cancellationToken)
    {
        var open = (await gaps.OpenAsync(MostGaps, cancellationToken)).Where(gap => gap.Turns.Count > 0).ToList();
        if (open.Count == 0)
        {
            return (0, 0);
        }

        var (answerer, _) = over(live is EnabledPassages enabled ? enabled.Whole : live, library);
        var (closed, told) = (0, 0);
        foreach (var gap in open)
        {
            var request = new AskRequest(gap.Turns, gap.Language, null, []);
            var answer = await answerer.ExecuteAsync(request, cancellationToken);
            if (answer.Abstained)
            {
                continue;
            }

            var id = await answers.KeepAsync(AnswerId.Fingerprint(request, answer), AskersWords.TakenOutOf(answer), time.GetUtcNow(), cancellationToken);
            if (await gaps.CloseAsync(gap.Number, id, time.GetUtcNow(), cancellationToken) is { } askers)
            {
                closed++;
                foreach (var asker in askers)
                {
                    await notices.AddAsync(asker.SpeakerId, new Notice(NoticeKind.AnswerFound, id, asker.AnswerId, asker.At), cancellationToken);
                    told++;
                }
            }
        }

        return (closed, told);
    }
}
