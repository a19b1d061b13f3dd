using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Questions;

/// <summary>What came of a draft: the answer, if a sentence of it stands, and what the verifier said of each.</summary>
internal sealed record WrittenAnswer(Answer? Answer, IReadOnlyList<TracedVerdict> Verdicts);

/// <summary>Turns a draft into what is shown: verifies every sentence, numbers its citations, adds notes.</summary>
internal sealed partial class AnswerWriter(Catalogue catalogue, Thesaurus thesaurus, IClaimVerifier verifier, TimeProvider time)
{
    private readonly Headline headline = new(verifier);

    /// <summary>The answer, or none when no sentence of the draft passes verification.</summary>
    public WrittenAnswer Write(Question question, Draft draft, Discrepancy? touched, PremiseFinding? premise, DateOnly? asOf, int? generation)
    {
        var citations = new List<Citation>();
        var cited = new List<Evidence>();
        var sentences = new List<AnswerSentence>();
        var verdicts = new List<TracedVerdict>();
        foreach (var sentence in draft.Sentences)
        {
            var verdict = verifier.Verify(sentence.Text, sentence.Evidence.Select(evidence => evidence.Passage.Text).ToList());
            verdicts.Add(new TracedVerdict(sentence.Text, verdict.Kind, verdict.Reasons));
            if (verdict.Kind == VerdictKind.Supported)
            {
                sentences.Add(new AnswerSentence(sentence.Text, sentence.Evidence.Select(evidence => Marker(evidence, question.Language, citations, cited)).ToList()));
            }
        }

        if (sentences.Count == 0)
        {
            return new WrittenAnswer(null, verdicts);
        }

        var notes = new AnswerNotes(question.Language, thesaurus, time.Today())
            .For(cited, touched, question.Type == AnswerType.YesNo ? null : premise, asOf);
        var shortAnswer = question.Type == AnswerType.YesNo && premise is not null
            ? YesOrNo(premise, touched, question.Language)
            : headline.For(question, cited[0]);
        var answer = new Answer(AnswerText.Of(sentences, question.Language), shortAnswer, false, question.Language, draft.Composer, sentences, citations, notes, [], generation);
        return new WrittenAnswer(answer, verdicts);
    }

    /// <summary>A "no" may rest on what corrects the article; a "yes" is not said where sources disagree or the evidence itself only reports that some say so.</summary>
    private static string? YesOrNo(PremiseFinding premise, Discrepancy? touched, LanguageCode language)
    {
        if (premise.Verdict.Kind != VerdictKind.Supported)
        {
            return Wording.No(language);
        }

        return touched is null && !Varying().IsMatch(premise.Evidence.Text) ? Wording.Yes(language) : null;
    }

    [GeneratedRegex(@"\b(?:var(?:y|ies|ied)|differs?|differed|disagree|either|some (?:reports|sources|say)|reportedly|allegedly|depending on|not confirmed|unconfirmed)\b|諸説|分かれ|異なる|とする報道|との報道|未確認", RegexOptions.IgnoreCase)]
    private static partial Regex Varying();

    private int Marker(Evidence evidence, LanguageCode language, List<Citation> citations, List<Evidence> cited)
    {
        var known = cited.FindIndex(other => other.Passage.Id == evidence.Passage.Id && other.Position == evidence.Position);
        if (known >= 0)
        {
            return known + 1;
        }

        cited.Add(evidence);
        citations.Add(EvidenceCitation.Of(evidence, citations.Count + 1, catalogue, language));
        return citations.Count;
    }
}
