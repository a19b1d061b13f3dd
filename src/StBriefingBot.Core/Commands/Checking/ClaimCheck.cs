using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>Holds one claim against the whole library: finds what speaks of it, and has the verifier judge.</summary>
internal sealed class ClaimCheck(QuestionReader reader, EvidenceSearch search, DiscrepancyCheck discrepancies, Catalogue catalogue, IClaimVerifier verifier)
{
    private const int PassagesVerified = 10;
    private const int StatementsCompared = 16;

    /// <summary>A statement must say so much of a claim to be shown as the nearest.</summary>
    private const double NearEnough = 0.4;

    /// <summary>Where it takes several sentences to say what is claimed, the nearest of them says so much of it.</summary>
    private const double SaidWithContext = 0.5;
    private const double SaidAtAll = 0.4;
    private const double MostOfClaim = 0.7;

    /// <summary>What the library says to a claim.</summary>
    /// <param name="text">As it stands in the message.</param>
    /// <param name="statement">What is verified: complete in itself.</param>
    /// <param name="language">The language of the reference and the reasons.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<CheckedClaim> ExecuteAsync(string text, string statement, LanguageCode language, CancellationToken cancellationToken)
    {
        var claim = Read(statement);
        var found = await search.FindAsync(claim, asOf: null, [], cancellationToken);
        if (Support(statement, claim, found.Ranked) is { } support)
        {
            return Supported(text, support, found.Ranked, language);
        }

        var compared = Comparable(claim, found.Ranked).Take(StatementsCompared).ToList();
        var corrections = compared.Select(evidence => Correction.Of(statement, claim, evidence, verifier)).OfType<Correction>().ToList();
        if (Correction.Prevailing(corrections, claim.Language) is { } best)
        {
            return new CheckedClaim(text, VerdictKind.Contradicted, EvidenceCitation.Of(best.Evidence, 1, catalogue, language), [.. best.Changes.Select(change => CommandWording.SaysInstead(language, change.Stated, change.Claimed.Text))]);
        }

        // A verdict costs more than telling whether a statement speaks of the same thing: only those that do are judged.
        var differing = compared
            .Where(evidence => SameSubject.Holds(claim, evidence) && (corrections.Count == 0 || SameSubject.Corrected(claim, evidence) is null))
            .Select(evidence => (Evidence: evidence, Verdict: verifier.Verify(statement, [evidence.InHeading])))
            .Where(pair => pair.Verdict.Kind == VerdictKind.Contradicted)
            .ToList();
        if (differing.Count > 0 && SameSubject.Agree(claim, differing.ConvertAll(pair => pair.Evidence)))
        {
            var (evidence, verdict) = Preferred(differing, claim.Language);
            return new CheckedClaim(text, VerdictKind.Contradicted, EvidenceCitation.Of(evidence, 1, catalogue, language), Reasons(claim, evidence, verdict, language));
        }

        var nearest = found.Ranked.FirstOrDefault(evidence => evidence.OwnCoverage >= NearEnough);
        return new CheckedClaim(
            text, VerdictKind.Unsupported, nearest is null ? null : EvidenceCitation.Of(nearest, 1, catalogue, language), [CommandWording.NotInLibrary(language)]);
    }

    /// <summary>A claim is searched for as a question is, but asks for nothing.</summary>
    public Question Read(string statement) => reader.Read(statement, language: null) with { Type = AnswerType.General, AsksLatest = false, AsksNow = false };

    /// <summary>The statement that supports the claim, alone or with the sentences around it.</summary>
    private Evidence? Support(string statement, Question claim, IReadOnlyList<Evidence> ranked)
    {
        foreach (var passage in Comparable(claim, ranked).GroupBy(evidence => evidence.Passage.Id).Take(PassagesVerified))
        {
            var first = passage.First();
            if (verifier.Verify(statement, [first.Passage.BelowHeading(first.Passage.Text)]).Kind != VerdictKind.Supported)
            {
                continue;
            }

            var support = passage.FirstOrDefault(evidence => verifier.Verify(statement, [evidence.InHeading]).Kind == VerdictKind.Supported)
                ?? passage.FirstOrDefault(evidence => evidence.Passage.Kind == PassageKind.FullText && evidence.Passage.Language == claim.Language && evidence.OwnCoverage >= SaidWithContext);
            if (support is not null)
            {
                return support;
            }
        }

        return null;
    }

    /// <summary>What stands in the claim's language; in the other only what the source has no words for in the claim's.</summary>
    private static IEnumerable<Evidence> Comparable(Question claim, IReadOnlyList<Evidence> ranked)
    {
        var inClaimsLanguage = ranked.Where(evidence => evidence.Passage.Language == claim.Language).Select(evidence => evidence.Passage.SourceId).ToHashSet(StringComparer.Ordinal);
        return ranked.Where(evidence => evidence.Passage.Language == claim.Language || (!inClaimsLanguage.Contains(evidence.Passage.SourceId) && SaysMost(claim, evidence)));
    }

    /// <summary>
    /// Across languages words are matched by what they may mean, and of a whole library some passage may mean anything: the statement must say every value of
    /// the claim and most of its words. Names may be written in another script; the verifier matches those by sound.
    /// </summary>
    private static bool SaysMost(Question claim, Evidence evidence)
    {
        var said = claim.Concepts.Select((concept, i) => (concept.Kind, IsSaid: evidence.OwnDegrees[i] >= SaidAtAll)).Where(concept => concept.Kind != ConceptKind.Name).ToList();
        return said.Count(concept => concept.IsSaid) >= MostOfClaim * said.Count && said.TrueForAll(concept => concept.IsSaid || concept.Kind != ConceptKind.Value);
    }

    /// <summary>What only repeats the less well supported side of a known discrepancy is answered with the better one.</summary>
    private CheckedClaim Supported(string text, Evidence support, IReadOnlyList<Evidence> ranked, LanguageCode language)
    {
        var (evidence, touched) = discrepancies.Apply([support], ranked, asOf: null);
        var isCorrected = touched is not null && evidence[0] != support;
        return isCorrected
            ? new CheckedClaim(text, VerdictKind.Contradicted, EvidenceCitation.Of(evidence[0], 1, catalogue, language), [Wording.Disagree(language, touched!.Article.In(language), touched.Record.In(language))])
            : new CheckedClaim(text, VerdictKind.Supported, EvidenceCitation.Of(support, 1, catalogue, language), []);
    }

    /// <summary>The better supported side of a discrepancy, then the claim's language, then the rank.</summary>
    private static (Evidence Evidence, Verdict Verdict) Preferred(List<(Evidence Evidence, Verdict Verdict)> differing, LanguageCode language) => differing
        .OrderBy(pair => pair.Evidence.Statement.Disputed is null ? 0 : 1)
        .ThenBy(pair => pair.Evidence.Passage.Language == language ? 0 : 1)
        .First();

    /// <summary>The verifier gives its reasons in English.</summary>
    private static IReadOnlyList<string> Reasons(Question claim, Evidence evidence, Verdict verdict, LanguageCode language) => language == LanguageCode.English
        ? verdict.Reasons
        : [CommandWording.DiffersInJapanese(SameSubject.Corrected(claim, evidence))];
}
