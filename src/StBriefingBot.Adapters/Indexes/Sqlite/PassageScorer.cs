using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>
/// Scores every passage that holds a word of the query. A passage earns, for each concept, that concept's importance (the sum of its leading term's
/// word rarities) times its weight times the share it reaches of the term that fits best: the rarity-weighted BM25 saturation of the term's words, raised
/// part of the way to 1 where they stand together. The score is what it earned over the most the query could earn: 0 to 1, and the same yardstick for
/// every language, because rarity is a share of the highest in that language.
/// </summary>
internal sealed class PassageScorer(GenerationReader reader, ReadingSession session)
{
    /// <summary>How far towards full a passage is raised that has the words of a term side by side.</summary>
    private const float PhraseBonus = 0.3f;

    /// <summary>What counts of a passage in the other language: where both say the same, the asker's comes first.</summary>
    private const float OtherLanguage = 0.9f;

    private readonly PassageSets sets = reader.Sets;
    private readonly List<int> touchedByTerm = [];
    private readonly List<int> touchedByConcept = [];

    /// <summary>The best passages, best first; equal ones in the order they were written.</summary>
    public IReadOnlyList<(int Passage, double Score)> Rank(
        QueryPlan plan, LanguageCode language, int top, HashSet<int>? sources, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var concept in plan.Concepts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(concept);
            }

            return Best((float)plan.Potential, language, top, sources);
        }
        finally
        {
            Array.Clear(session.Scores);
        }
    }

    private void Add(PlannedConcept concept)
    {
        if (concept.Terms is [{ Phrase.Count: 0 } only])
        {
            foreach (var word in only.Words)
            {
                AddWord(word, only.Weight, session.Scores);
            }

            return;
        }

        foreach (var term in concept.Terms)
        {
            AddTerm(term, (float)(concept.Importance * term.Weight));
        }

        foreach (var passage in touchedByConcept)
        {
            session.Scores[passage] += session.ConceptScores[passage];
            session.ConceptScores[passage] = 0;
        }

        touchedByConcept.Clear();
    }

    private static void AddWord(PlannedWord word, double weight, float[] scores)
    {
        foreach (var postings in word.Postings)
        {
            PackedPostings.AddTo(postings.Data, (float)(weight * word.Count * postings.Rarity), scores);
        }
    }

    /// <summary>Raises the concept's scores to what this term earns, where that is more.</summary>
    private void AddTerm(PlannedTerm term, float worth)
    {
        var shares = session.TermScores;
        foreach (var word in term.Words)
        {
            foreach (var postings in word.Postings)
            {
                PackedPostings.AddTo(postings.Data, (float)(word.Count * postings.Rarity / term.Potential), shares, touchedByTerm);
            }
        }

        if (term.Phrase.Count > 0)
        {
            foreach (var passage in reader.Phrase(session, term.Phrase))
            {
                // Not touched means not to be cleared: a passage of whose words none counts is left alone.
                shares[passage] += shares[passage] > 0 ? PhraseBonus * (1 - shares[passage]) : 0;
            }
        }

        foreach (var passage in touchedByTerm)
        {
            var earned = worth * shares[passage];
            shares[passage] = 0;
            if (session.ConceptScores[passage] == 0)
            {
                touchedByConcept.Add(passage);
            }

            session.ConceptScores[passage] = Math.Max(session.ConceptScores[passage], earned);
        }

        touchedByTerm.Clear();
    }

    private List<(int Passage, double Score)> Best(float potential, LanguageCode language, int top, HashSet<int>? sources)
    {
        var best = new PriorityQueue<int, (float Score, int Order)>(top + 1);
        var scores = session.Scores;
        var least = 0f;
        for (var passage = 0; passage < scores.Length; passage++)
        {
            if (scores[passage] <= least || (sources is not null && !sources.Contains(sets.SourceOf(passage))))
            {
                continue;
            }

            var score = sets.LanguageOf(passage) == language ? scores[passage] : scores[passage] * OtherLanguage;
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
