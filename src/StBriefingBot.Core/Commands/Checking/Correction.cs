using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>
/// What a statement corrects in a claim. The claim is tried again with what the statement says in place of what it does not: if the statement supports it so,
/// it speaks of the very same thing and gives that value or name otherwise.
/// </summary>
/// <param name="Evidence">The statement.</param>
/// <param name="Changes">What the claim says, and what the statement says in its place.</param>
internal sealed record Correction(Evidence Evidence, IReadOnlyList<(Concept Claimed, string Stated, Value? Value)> Changes)
{
    private const int MostChanges = 2;
    private const int MostCandidates = 4;

    /// <summary>The correction that a statement makes; null when it makes none.</summary>
    public static Correction? Of(string statement, Question claim, Evidence evidence, IClaimVerifier verifier)
    {
        var differing = SameSubject.Differing(claim, evidence);
        if (differing.Count is 0 or > MostChanges || differing.Exists(concept => !SameSubject.CanBeCorrected(claim, concept)))
        {
            return null;
        }

        return Alternatives(differing, claim, evidence)
            .Where(changes => verifier.Verify(Changed(statement, changes), [evidence.InHeading]).Kind == VerdictKind.Supported)
            .Select(changes => new Correction(evidence, changes)).FirstOrDefault();
    }

    /// <summary>True when two corrections can both be right: of a series of events each has a date of its own, and none corrects.</summary>
    public bool AgreesWith(Correction other) => Changes.All(change => other.Changes.All(again => again.Claimed != change.Claimed
        || (change.Value is { } value ? again.Value is { } said && (value.Supports(said) || said.Supports(value)) : string.Equals(change.Stated, again.Stated, StringComparison.OrdinalIgnoreCase)
            || Evidence.Passage.Language != other.Evidence.Passage.Language)));

    /// <summary>
    /// The correction that more than half of all agree with; null when none has that many: one statement that speaks of something beside the claim does not
    /// outweigh those that restate it. In the claim's language first, then as exact as the claim, then the better supported side of a known discrepancy.
    /// </summary>
    public static Correction? Prevailing(IReadOnlyList<Correction> corrections, LanguageCode language) => corrections
        .Select(correction => (Correction: correction, Agreeing: corrections.Count(correction.AgreesWith)))
        .Where(pair => pair.Agreeing * 2 > corrections.Count)
        .OrderByDescending(pair => pair.Correction.Evidence.Passage.Language == language)
        .ThenByDescending(pair => pair.Correction.IsAsExact)
        .ThenByDescending(pair => pair.Correction.Evidence.Statement.Corrects is not null)
        .ThenByDescending(pair => pair.Agreeing)
        .Select(pair => pair.Correction).FirstOrDefault();

    /// <summary>A day is best corrected by a day.</summary>
    private bool IsAsExact => Changes.All(change => change.Value is not { Kind: ValueKind.Date } stated || (stated.Date.Day is null) == (change.Claimed.Value!.Date.Day is null));

    private static IEnumerable<IReadOnlyList<(Concept, string, Value?)>> Alternatives(List<Concept> differing, Question claim, Evidence evidence) => differing.Count == 1
        ? Candidates(differing[0], claim, evidence).Select(change => new[] { change })
        : Candidates(differing[0], claim, evidence).SelectMany(first => Candidates(differing[1], claim, evidence).Where(second => second.Stated != first.Stated).Select(second => new[] { first, second }));

    /// <summary>What of its kind the statement says and the claim does not.</summary>
    private static IEnumerable<(Concept Claimed, string Stated, Value? Value)> Candidates(Concept concept, Question claim, Evidence evidence) => (concept.Value is { } value
        ? evidence.Profile.Values.Where(stated => stated.Kind == value.Kind && stated.Comparable(value) && !stated.Supports(value)).Select(stated => (concept, stated.Span.Of(evidence.Text), (Value?)stated))
        : evidence.Profile.Names.Where(name => name.Kind == KindOf(concept, claim) && !claim.Text.Contains(name.Text, StringComparison.OrdinalIgnoreCase)).Select(name => (concept, name.Text, (Value?)null))).Take(MostCandidates);

    /// <summary>A place is corrected by a place, a person by a person.</summary>
    private static NameKind? KindOf(Concept concept, Question claim) => (claim.Language == LanguageCode.Japanese ? JapaneseNames.Read(claim.Text) : EnglishNames.Read(claim.Text, WordReader.Read(claim.Text)))
        .Where(name => name.Text.Contains(concept.Text, StringComparison.OrdinalIgnoreCase)).Select(name => (NameKind?)name.Kind).FirstOrDefault();

    private static string Changed(string statement, IReadOnlyList<(Concept Claimed, string Stated, Value?)> changes) =>
        changes.Aggregate(statement, (text, change) => text.Replace(change.Claimed.Text, change.Stated, StringComparison.Ordinal));
}
