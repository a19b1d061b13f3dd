using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Quizzes.Rounds;

/// <summary>Ends the person's round; what was answered stays.</summary>
public sealed class StopRound(IQuizStore store)
{
    /// <summary>The round as it ended; null when there was none.</summary>
    public async Task<QuizRound?> ExecuteAsync(string personId, CancellationToken cancellationToken)
    {
        while (await store.FindOpenAsync(personId, cancellationToken) is { } open)
        {
            var stopped = open.Round.Stop();
            if (await store.SaveAsync(stopped, open.Version, null, null, cancellationToken))
            {
                return stopped;
            }
        }

        return null;
    }
}
