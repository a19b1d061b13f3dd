using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>
/// Scores every passage that holds a word of the query. A passage earns, for each concept, that concept's importance (the sum of its leading term's
/// word rarities) times its weight times the share it reaches of the term that fits best: the rarity-weighted BM25 saturation of the term's words, raised
/// part of the way to 1 where they stand together. The score is what it earned over the most the query could earn: 0 to 1, and the same yardstick for
/// every language, because rarity is a share of the highest in that language.
/// </summary>
internal sealed class PassageScorer(IScoredPassages passages, Scoreboard board)
{
    /// <summary>How far towards full a passage is raised that has the words of a term side by side.</summary>
    private const float PhraseBonus = 0.3f;

    /// <summary>What counts of a passage in the other language: where both say the same, the asker's comes first.</summary>
    private const float OtherLanguage = 0.9f;

    private readonly List<int> touchedByTerm = [];
    private readonly List<int> touchedByConcept = [];

    /// <summary>The best passages, best first; equal ones in the order they were written.</summary>
    public IReadOnlyList<(int Passage, double Score)> Rank(
        QueryPlan plan, LanguageCode language, int top, Func<int, bool>? isWanted, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var concept in plan.Concepts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(concept);
            }

            return Best((float)plan.Potential, language, top, isWanted);
        }
        finally
        {
            Array.Clear(board.Scores);
        }
    }

    private void Add(PlannedConcept concept)
    {
        if (concept.Terms is [{ Phrase.Count: 0 } only])
        {
            foreach (var word in only.Words)
            {
                AddWord(word, only.Weight, board.Scores);
            }

            return;
        }

        foreach (var term in concept.Terms)
        {
            AddTerm(term, (float)(concept.Importance * term.Weight));
        }

        foreach (var passage in touchedByConcept)
        {
            board.Scores[passage] += board.ConceptScores[passage];
            board.ConceptScores[passage] = 0;
        }

        touchedByConcept.Clear();
    }

    private static void AddWord(PlannedWord word, double weight, float[] scores)
    {
        foreach (var found in word.Found)
        {
            found.AddTo((float)(weight * word.Count * found.Rarity), scores);
        }
    }

    /// <summary>Raises the concept's scores to what this term earns, where that is more.</summary>
    private void AddTerm(PlannedTerm term, float worth)
    {
        var shares = board.TermScores;
        foreach (var word in term.Words)
        {
            foreach (var found in word.Found)
            {
                found.AddTo((float)(word.Count * found.Rarity / term.Potential), shares, touchedByTerm);
            }
        }

        if (term.Phrase.Count > 0)
        {
            foreach (var (passage, nearness) in passages.Phrase(term.Phrase))
            {
                // Not touched means not to be cleared: a passage of whose words none counts is left alone.
                shares[passage] += shares[passage] > 0 ? PhraseBonus * nearness * (1 - shares[passage]) : 0;
            }
        }

        foreach (var passage in touchedByTerm)
        {
            var earned = worth * shares[passage];
            shares[passage] = 0;
            if (board.ConceptScores[passage] == 0)
            {
                touchedByConcept.Add(passage);
            }

            board.ConceptScores[passage] = Math.Max(board.ConceptScores[passage], earned);
        }

        touchedByTerm.Clear();
    }

    private List<(int Passage, double Score)> Best(float potential, LanguageCode language, int top, Func<int, bool>? isWanted)
    {
        var best = new PriorityQueue<int, (float Score, int Order)>(top + 1);
        var scores = board.Scores;
        var least = 0f;
        for (var passage = 0; passage < scores.Length; passage++)
        {
            if (scores[passage] <= least || (isWanted is not null && !isWanted(passage)))
            {
                continue;
            }

            var score = passages.LanguageOf(passage) == language ? scores[passage] : scores[passage] * OtherLanguage;
            best.Enqueue(passage, (score, -passage));
            if (best.Count > top)
            {
                best.Dequeue();
                best.TryPeek(out _, out var last);
                least = last.Score;
            }
        }

        var ranked = new List<(int Passage, double Score)>(best.Count);
        while (best.TryDequeue(out var passage, out var priority))
        {
            ranked.Add((passage, Math.Min(1, priority.Score / potential)));
        }

        ranked.Reverse();
        return ranked;
    }
}
