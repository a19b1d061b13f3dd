using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>
/// Whether a statement that differs from a claim speaks of the same thing. Only then does it contradict: a committee's 14th session says nothing against
/// what is claimed of its 15th, nor one visit against another.
/// </summary>
internal static class SameSubject
{
    private const double Said = 0.6;
    private const double Identified = 0.7;

    /// <summary>True when the statement says all of the claim but, at most, the one name or value that it corrects, and that is not what the claim is about.</summary>
    public static bool Holds(Question claim, Evidence evidence)
    {
        var other = Differing(claim, evidence);
        if (other.Count > 1 || (other.Count == 1 && !CanBeCorrected(claim, other[0])))
        {
            return false;
        }

        return Subjects(claim).Any(subject => !other.Contains(subject) && Degree(claim, evidence, subject) >= Identified) && !SpeaksOfOneInASeries(claim, evidence);
    }

    /// <summary>True when the statements that differ from the claim agree with each other: of a series of events each has a date of its own, and none contradicts.</summary>
    public static bool Agree(Question claim, IReadOnlyList<Evidence> differing)
    {
        var first = differing[0];
        if (Differing(claim, first) is not [{ } corrected])
        {
            return true;
        }

        return differing.Skip(1).Where(evidence => evidence.Statement.Corrects is null && evidence.Statement.Disputed is null).All(evidence => corrected.Value is { } value
            ? Comparable(first, value).Any(stated => Comparable(evidence, value).Any(again => again.Supports(stated) || stated.Supports(again)))
            : evidence.Passage.Language != first.Passage.Language || NamesBesides(claim, evidence).Intersect(NamesBesides(claim, first), StringComparer.OrdinalIgnoreCase).Any());
    }

    /// <summary>What of the claim the statement gives otherwise, in the claim's words; null where it denies the whole.</summary>
    public static string? Corrected(Question claim, Evidence evidence) => Differing(claim, evidence) is [{ } concept] ? concept.Text : null;

    /// <summary>What of the claim the statement does not say.</summary>
    public static List<Concept> Differing(Question claim, Evidence evidence) => [.. claim.Concepts.Where((_, i) => evidence.OwnDegrees[i] < Said)];

    /// <summary>A number in a series and a label name their thing; the first name is what the claim is about.</summary>
    public static bool CanBeCorrected(Question claim, Concept concept) => concept.Kind switch
    {
        ConceptKind.Value => concept is { IsLabel: false, Value.Kind: not ValueKind.Ordinal },
        ConceptKind.Name => concept != Subjects(claim).FirstOrDefault(),
        _ => false,
    };

    private static IEnumerable<Concept> Subjects(Question claim) => claim.Concepts.Where(concept => concept.Kind is ConceptKind.Name or ConceptKind.Term);

    private static double Degree(Question claim, Evidence evidence, Concept concept) => claim.Concepts.Select((each, i) => each == concept ? evidence.OwnDegrees[i] : 0).Max();

    private static bool SpeaksOfOneInASeries(Question claim, Evidence evidence) => evidence.Profile.Values.Any(value =>
        value.Kind == ValueKind.Ordinal && !claim.Concepts.Any(concept => concept.Value is { Kind: ValueKind.Ordinal } ordinal && value.Supports(ordinal)));

    private static IEnumerable<Value> Comparable(Evidence evidence, Value value) => evidence.Profile.Values.Where(stated => stated.Comparable(value));

    private static IEnumerable<string> NamesBesides(Question claim, Evidence evidence) => evidence.Profile.Names.Select(name => name.Text)
        .Where(name => !claim.Concepts.Any(concept => concept.Text.Contains(name, StringComparison.OrdinalIgnoreCase)));
}
