using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Memory;

/// <summary>What a person means by an answer's id, or by none.</summary>
public abstract record Recollection
{
    private Recollection()
    {
    }

    /// <param name="Question">The asker's words, where the person may see them.</param>
    public sealed record Found(string Id, Answer Answer, string? Question) : Recollection;

    public sealed record Missing(Reply.Declined Reply) : Recollection;
}

/// <summary>Finds the answer a person speaks of: by id wherever and whenever it was given, without one their last here.</summary>
public sealed class RecallAnswer(ConversationMemory memory, IAnswerStore answers, IPassageIndex index)
{
    /// <param name="typed">An answer's id as typed; null for the last answer.</param>
    /// <param name="call">Who asks, and where.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Recollection> ExecuteAsync(string? typed, CommandCall call, CancellationToken cancellationToken)
    {
        if ((typed is null ? memory.Find(call.Place, call.Speaker)?.LastAnswerId : AnswerId.Read(typed)) is not { } id)
        {
            return Missing(call, typed);
        }

        if (memory.FindAnswer(id, call.Speaker, call.Place) is { } recent)
        {
            return new Recollection.Found(id, recent.Answer, recent.Question);
        }

        return await answers.FindAsync(id, cancellationToken) is { } stored
            ? new Recollection.Found(id, await WithNearestAsync(stored, cancellationToken), null)
            : Missing(call, typed ?? id);
    }

    private static Recollection.Missing Missing(CommandCall call, string? typed) => new(new Reply.Declined(
        DeclineReason.NotFound, typed is null ? CommandWording.NoAnswerYet(call.Language) : CommandWording.NoSuchAnswer(call.Language, typed), call.Language));

    /// <summary>The passages as the library holds them now; those it no longer holds are left out.</summary>
    private async Task<Answer> WithNearestAsync(StoredAnswer stored, CancellationToken cancellationToken)
    {
        var nearest = new List<RankedPassage>();
        foreach (var near in stored.Nearest)
        {
            if (await index.FindAsync(near.PassageId, cancellationToken) is { } passage)
            {
                nearest.Add(new RankedPassage(passage, near.Score));
            }
        }

        return stored.Answer with { Nearest = nearest };
    }
}
