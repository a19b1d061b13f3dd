using StBriefingBot.Core.Answers;

namespace StBriefingBot.Core.Questions;

/// <summary>A thing the question speaks of, as it was weighed.</summary>
/// <param name="Text">As the person wrote it.</param>
/// <param name="Weight">How much it counts: its rarity in the library, 0 to 1.2.</param>
/// <param name="Degree">How well the nearest statement with its context says it, 0 to 1.</param>
public sealed record TracedConcept(string Text, ConceptKind Kind, double Weight, double Degree);

/// <summary>How an answer came about.</summary>
/// <param name="Type">What the question was read to ask for.</param>
/// <param name="Concepts">What it was read to speak of.</param>
/// <param name="NearestPassageId">The passage it stands in.</param>
/// <param name="NearestStatement">The statement that fitted best; null when nothing was found.</param>
/// <param name="Coverage">The share of the question's weight that it covers with its context, 0 to 1.</param>
public sealed record AnswerTrace(AnswerType Type, IReadOnlyList<TracedConcept> Concepts, string? NearestPassageId, string? NearestStatement, double Coverage)
{
    internal static AnswerTrace Of(Question question, EvidenceFound found, Evidence? best)
    {
        var nearest = best ?? (found.Ranked.Count > 0 ? found.Ranked[0] : null);
        return new AnswerTrace(
            question.Type,
            question.Concepts.Select((concept, i) => new TracedConcept(concept.Text, concept.Kind, found.Weights[i], nearest?.Degrees[i] ?? 0)).ToList(),
            nearest?.Passage.Id,
            nearest?.Text,
            nearest?.Coverage ?? 0);
    }
}
