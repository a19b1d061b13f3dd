using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>A thing the question speaks of, as it was weighed.</summary>
/// <param name="Text">As the person wrote it.</param>
/// <param name="Weight">How much it counts: its rarity in the library, 0 to 1.2.</param>
/// <param name="Degree">How well the nearest statement with its context says it, 0 to 1.</param>
/// <param name="Expansions">Other words that were looked for in its place, in both languages; the first few.</param>
public sealed record TracedConcept(string Text, ConceptKind Kind, double Weight, double Degree, IReadOnlyList<string> Expansions);

/// <summary>A passage that was weighed, with the index's score.</summary>
public sealed record TracedPassage(string PassageId, string Locator, double Score);

/// <summary>A sentence of the draft and what the verifier said of it; only supported ones are shown.</summary>
public sealed record TracedVerdict(string Sentence, VerdictKind Kind, IReadOnlyList<string> Reasons);

/// <summary>What a composer other than the extractive one did for an answer.</summary>
/// <param name="Composer">As configured.</param>
/// <param name="Rounds">How many drafts it was asked for.</param>
/// <param name="Fault">Why the library is quoted instead, or why the last draft ended early; null when nothing went wrong.</param>
/// <param name="Use">What it cost; null where it was not reached.</param>
public sealed record CompositionTrace(string Composer, int Rounds, ComposerFault? Fault, ModelUse? Use);

/// <summary>How an answer came about.</summary>
/// <param name="Type">What the question was read to ask for.</param>
/// <param name="Concepts">What it was read to speak of.</param>
/// <param name="NearestPassageId">The passage it stands in.</param>
/// <param name="NearestStatement">The statement that fitted best; null when nothing was found.</param>
/// <param name="Coverage">The share of the question's weight that it covers with its context, 0 to 1.</param>
/// <param name="LeastCoverage">The share that an answer must cover.</param>
/// <param name="Passages">The best passages, best first.</param>
/// <param name="Verdicts">The draft's sentences in order; empty where nothing was drafted.</param>
public sealed record AnswerTrace(
    AnswerType Type,
    IReadOnlyList<TracedConcept> Concepts,
    string? NearestPassageId,
    string? NearestStatement,
    double Coverage,
    double LeastCoverage,
    IReadOnlyList<TracedPassage> Passages,
    IReadOnlyList<TracedVerdict> Verdicts)
{
    private const int PassagesTraced = 5;

    /// <summary>True where the nearest statement is our own restatement of its source.</summary>
    public bool NearestIsRestated { get; init; }

    /// <summary>What a language model did for it; null where none was asked.</summary>
    public CompositionTrace? Composition { get; init; }

    /// <summary>What searching by meaning did for it; null where passages are found by words alone.</summary>
    public MeaningSearch? ByMeaning { get; init; }

    internal static AnswerTrace Of(Question question, EvidenceFound found, Evidence? best, IReadOnlyList<TracedVerdict> verdicts)
    {
        var nearest = best ?? (found.Ranked.Count > 0 ? found.Ranked[0] : null);
        return new AnswerTrace(
            question.Type,
            question.Concepts.Select((concept, i) => new TracedConcept(concept.Text, concept.Kind, found.Weights[i], nearest?.Degrees[i] ?? 0, found.Expansions[i])).ToList(),
            nearest?.Passage.Id,
            nearest?.Text,
            nearest?.Coverage ?? 0,
            nearest is null ? 0 : SufficiencyRule.LeastCoverageOf(question, nearest, found.Weights),
            found.Passages.Take(PassagesTraced).Select(ranked => new TracedPassage(ranked.Passage.Id, ranked.Passage.Locator, ranked.Score)).ToList(),
            verdicts)
        {
            NearestIsRestated = nearest?.Passage.IsRestated == true,
            ByMeaning = found.ByMeaning,
        };
    }
}
