using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Questions;

/// <summary>
/// The short answer above a cited statement. It is a claim like any other: the question, completed with the span, must be supported by the statement,
/// or the span is not shown.
/// </summary>
internal sealed partial class Headline(IClaimVerifier verifier)
{
    /// <summary>A statement with more names or values than this answers as a whole.</summary>
    private const int MostTried = 8;

    /// <summary>The span or spans that complete the question to what the statement says; null where none does.</summary>
    public string? For(Question question, Evidence evidence)
    {
        var candidates = ShortAnswer.Candidates(question, evidence.Profile);
        if (question.Frame is not { } frame || candidates.Count is 0 or > MostTried)
        {
            return null;
        }

        var passage = new[] { evidence.InHeading };
        var verdicts = candidates.Select(span => (Span: span, verifier.Verify(frame.With(span.Of(evidence.Text)), passage).Kind)).ToList();
        var supported = verdicts.Where(pair => pair.Kind == VerdictKind.Supported).Select(pair => pair.Span).ToList();

        // Who wrote the same question for this statement knew that it answers; one span leaves no choice.
        if (supported.Count == 0 && evidence.Asked is { Vouches: true } && verdicts.Count == 1)
        {
            supported.Add(verdicts[0].Span);
        }

        // Where the question leaves open how many there are, one of several persons would stand there as the only one.
        if (question.Type == AnswerType.Person && supported.Count < candidates.Count && !AsksForOne().IsMatch(question.Text))
        {
            return null;
        }

        return ShortAnswer.Of(question, evidence.Profile, OfAskedKind(question, evidence.Text, supported));
    }

    /// <summary>"Which air base": of Tokyo and Fuchu Air Base, the one that calls itself a base.</summary>
    private static List<TextSpan> OfAskedKind(Question question, string text, List<TextSpan> spans)
    {
        if (question.Type is not (AnswerType.Place or AnswerType.Organisation))
        {
            return spans;
        }

        var calledSo = spans.FindAll(span => WordReader.Read(span.Of(text)) is [.., var kind] && Kind(kind.Surface) is { Length: > 1 } noun && question.Text.Contains(noun, StringComparison.OrdinalIgnoreCase));
        return calledSo.Count > 0 ? calledSo : spans;
    }

    /// <summary>The noun a name ends in; of a run of kanji, the last two.</summary>
    private static string Kind(string word) => word.Any(JapaneseScript.IsJapanese) ? word[Math.Max(0, word.Length - 2)..] : word;

    /// <summary>"Who was the pilot?", 操縦士は誰: one.</summary>
    [GeneratedRegex(@"\b(?:who(?:'s| is| was)|which \w+ (?:is|was)) (?:the|its|his|her|their) (?!.*\b(?:chairs|members|leaders|signatories)\b)|[^のたる]は(?:誰|だれ|どなた)(?!と)", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForOne();
}
