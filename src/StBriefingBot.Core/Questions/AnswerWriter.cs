using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions.Composing;

namespace StBriefingBot.Core.Questions;

/// <summary>Turns what is left of a draft after verification into what is shown: numbers its citations, adds notes.</summary>
internal sealed partial class AnswerWriter(Catalogue catalogue, Thesaurus thesaurus, IClaimVerifier verifier, TimeProvider time)
{
    private readonly Headline headline = new(verifier);

    /// <summary>The answer, or null when no sentence of the draft passed verification.</summary>
    public Answer? Write(Question question, VerifiedDraft draft, Discrepancy? touched, PremiseFinding? premise, DateOnly? asOf, int? generation)
    {
        if (draft.Sentences.Count == 0)
        {
            return null;
        }

        var numbering = new EvidenceNumbering();
        var sentences = draft.Sentences.Select(numbering.Marked).ToList();
        var cited = numbering.Cited;
        var citations = cited.Select((evidence, i) => EvidenceCitation.Of(evidence, i + 1, catalogue, question.Language)).ToList();
        var notes = new AnswerNotes(question.Language, thesaurus, time.Today())
            .For(cited, touched, question.Type == AnswerType.YesNo ? null : premise, asOf, sentences.Exists(sentence => sentence.Origin == SentenceOrigin.Translated))
            .Concat(LinkNotes.Of(citations, catalogue, question.Language))
            .Concat(About(draft, question.Language)).ToList();
        var shortAnswer = question.Type == AnswerType.YesNo && premise is not null
            ? YesOrNo(premise, touched, question.Language)
            : cited.Take(draft.Composer == ExtractiveComposer.Name ? 1 : cited.Count).Select(evidence => headline.For(question, evidence)).FirstOrDefault(span => span is not null);
        return new Answer(AnswerText.Of(sentences, question.Language), shortAnswer, false, question.Language, draft.Composer, sentences, citations, notes, [], generation);
    }

    /// <summary>A reader must know what a machine wrote, and whoever expects that it did, that it did not.</summary>
    private static IEnumerable<string> About(VerifiedDraft draft, LanguageCode language)
    {
        if (draft.Sentences.Any(sentence => sentence.Origin != SentenceOrigin.Quoted))
        {
            yield return Wording.WrittenByModel(language);
        }
        else if (draft is { Composer: ExtractiveComposer.Name, Trace.Fault: { } fault })
        {
            yield return Wording.ModelNotUsed(language, fault);
        }
    }

    /// <summary>A "no" may rest on what corrects the article; a "yes" is not said where sources disagree or the evidence itself only reports that some say so.</summary>
    private static string? YesOrNo(PremiseFinding premise, Discrepancy? touched, LanguageCode language)
    {
        if (premise.Verdict.Kind != VerdictKind.Supported)
        {
            return Wording.No(language);
        }

        return premise.IsSure && touched is null && !Varying().IsMatch(premise.Evidence.Text) ? Wording.Yes(language) : null;
    }

    [GeneratedRegex(@"\b(?:var(?:y|ies|ied)|differs?|differed|disagree|either|some (?:reports|sources|say)|reportedly|allegedly|depending on|not confirmed|unconfirmed)\b|諸説|分かれ|異なる|とする報道|との報道|未確認", RegexOptions.IgnoreCase)]
    private static partial Regex Varying();
}
