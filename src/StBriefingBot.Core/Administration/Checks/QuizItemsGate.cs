using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration.Checks;

/// <summary>
/// Names the quiz items whose statements the new generation would not hold any more. It never holds a generation back: such items are not asked until a
/// person has looked at them.
/// </summary>
public sealed class QuizItemsGate(IPassageIndex live, IQuizBankReader bank, IProposedItems proposed) : IGenerationGate
{
    private const int MostNamed = 10;

    public async Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken)
    {
        if (await live.CurrentAsync(cancellationToken) is null)
        {
            return new GateVerdict.Passed([]);
        }

        var authored = (await bank.ReadAsync(cancellationToken)).Items.Select(placed => placed.Item);
        var approved = (await proposed.AllAsync(cancellationToken)).Where(proposal => proposal.State == ProposalState.Approved).Select(proposal => proposal.Item);
        List<QuizItem> items = [.. authored, .. approved];
        var then = await new BindItems(check.Candidate.OfSourceAsync, check.Library.Catalogue).ExecuteAsync([], items, cancellationToken);
        if (then.NeedsReview.Count == 0)
        {
            return new GateVerdict.Passed([]);
        }

        var now = await new BindItems(live.OfSourceAsync, check.Library.Catalogue).ExecuteAsync([], items, cancellationToken);
        var lost = then.NeedsReview.Select(unbound => unbound.Item.Id).Except(now.NeedsReview.Select(unbound => unbound.Item.Id), StringComparer.Ordinal).ToList();
        return new GateVerdict.Passed(lost.Count == 0 ? [] : [CheckWording.QuizItemsLost(lost.Count, lost.Take(MostNamed))]);
    }
}
