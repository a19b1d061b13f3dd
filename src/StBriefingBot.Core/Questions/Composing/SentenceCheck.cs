using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions.Composing;

/// <summary>Holds a sentence of a draft against what it cites. Nothing reaches a person but through here.</summary>
internal sealed class SentenceCheck(IClaimVerifier verifier, IClaimJudge? judge)
{
    private const string Withheld = "[…]";

    /// <summary>The sentence if it may be shown, and what was said of it.</summary>
    public async Task<(VerifiedSentence? Sentence, TracedVerdict Verdict)> ExecuteAsync(DraftSentence draft, LanguageCode language, CancellationToken cancellationToken)
    {
        if (IsQuoted(draft))
        {
            var quoted = verifier.Verify(draft.Text, [.. draft.Evidence.Select(evidence => evidence.Passage.Text)]);
            return Judged(draft, quoted, SentenceOrigin.Quoted);
        }

        if (SentenceSafety.Problem(draft.Text) is { } unsafeBecause)
        {
            // Not even who asks why gets to see it.
            return (null, new TracedVerdict(Withheld, VerdictKind.Unsupported, [unsafeBecause]));
        }

        if (OtherLanguage(draft.Text, language) is { } problem)
        {
            return Judged(draft, new Verdict(VerdictKind.Unsupported, [problem]), SentenceOrigin.Written);
        }

        var cited = draft.Evidence.Select(Cited).Distinct(StringComparer.Ordinal).ToList();
        var verdict = verifier.Verify(draft.Text, cited);
        if (verdict.Kind == VerdictKind.Supported && judge is not null && await judge.ObjectionAsync(draft.Text, cited, cancellationToken) is { } objection)
        {
            verdict = new Verdict(VerdictKind.Unsupported, [objection]);
        }

        draft = verdict.Kind == VerdictKind.Supported ? draft with { Evidence = Needed(draft) } : draft;
        var translated = draft.Evidence.Count > 0 && draft.Evidence.All(evidence => evidence.Passage.Language != language);
        return Judged(draft, verdict, translated ? SentenceOrigin.Translated : SentenceOrigin.Written);
    }

    /// <summary>A passage that adds nothing to the support of a sentence is not cited for it.</summary>
    private IReadOnlyList<Evidence> Needed(DraftSentence draft) => draft.Evidence.Count > 1
        && draft.Evidence.FirstOrDefault(evidence => verifier.Verify(draft.Text, [Cited(evidence)]).Kind == VerdictKind.Supported) is { } alone
        ? [alone]
        : draft.Evidence;

    private static (VerifiedSentence?, TracedVerdict) Judged(DraftSentence draft, Verdict verdict, SentenceOrigin origin) => (
        verdict.Kind == VerdictKind.Supported ? new VerifiedSentence(draft.Text, draft.Evidence, origin) : null,
        new TracedVerdict(draft.Text, verdict.Kind, verdict.Reasons));

    private static bool IsQuoted(DraftSentence draft) => draft.Evidence.Any(evidence => evidence.Text == draft.Text);

    private static string? OtherLanguage(string text, LanguageCode language) =>
        LanguageDetector.Detect(text) == language ? null : $"It is not written in {(language == LanguageCode.Japanese ? "Japanese" : "English")}.";

    /// <summary>
    /// What a written sentence must be supported by: of a digest the cited statement and no other, because another day or another account may stand beside
    /// it; of a full text the passage, because sentences there lean on each other.
    /// </summary>
    private static string Cited(Evidence evidence) =>
        evidence.Passage.Kind == PassageKind.FullText ? evidence.Passage.BelowHeading(evidence.Passage.Text) : evidence.InHeading;
}
