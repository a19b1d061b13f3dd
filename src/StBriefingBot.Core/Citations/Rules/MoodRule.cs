using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>A plan stays a plan, a possibility a possibility, and what was done is not told as intended.</summary>
internal sealed partial class MoodRule : ISupportRule
{
    // Each group may stand for another: a plan may be told as an intention or an expectation.
    private static readonly Moods[] Interchangeable =
    [
        Moods.Intended | Moods.Future | Moods.Agreed | Moods.Conditional,
        Moods.Intended | Moods.Expected | Moods.Agreed | Moods.Hoped | Moods.Conditional,
        Moods.Possible | Moods.Able | Moods.Conditional,
        Moods.Expected | Moods.Possible,
        Moods.Recommended | Moods.Opinion,
        Moods.Opinion | Moods.Possible,
        Moods.Tried | Moods.Intended,
        Moods.Feared | Moods.Possible,
        Moods.Considered | Moods.Possible,
        Moods.Obliged | Moods.Agreed,
    ];

    /// <summary>What a Japanese verb in its plain form may stand for.</summary>
    private const Moods TellableAsPresent = Moods.Future | Moods.Intended | Moods.Expected | Moods.Agreed | Moods.Untold;

    /// <summary>The moods that both languages mark as plainly.</summary>
    private const Moods PlainlyUnreal = Moods.Future | Moods.Intended | Moods.Expected | Moods.Possible | Moods.Obliged | Moods.Recommended | Moods.Considered | Moods.Hoped | Moods.Agreed | Moods.Untold;

    public Finding? Check(Comparison comparison)
    {
        var verbs = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Class != TermClass.Name && !IsCue(comparison, match.Unit!) && (match.Claim.IsVerb || match.Unit!.IsVerb) && !IsGerund(comparison.Claim, match.Claim) && !IsGerund(comparison.Text, match.Unit!)).ToList();
        if (verbs.Exists(match => match.Claim.IsVerb && match.Unit!.IsVerb))
        {
            verbs.RemoveAll(match => !match.Claim.IsVerb || !match.Unit!.IsVerb);
        }

        if (verbs.Count == 0)
        {
            var nouns = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Class != TermClass.Name && match.Unit!.Class != TermClass.Cue && !match.Claim.IsSubject && !match.Unit.IsSubject).ToList();
            return nouns.Count == 0 || comparison.IsCrossLanguage || nouns.Exists(match => Agree(match.Claim.Mood, match.Unit!.Mood))
                ? null
                : Differs(comparison, nouns[0], nouns[0].Claim.Mood, nouns[0].Unit!.Mood);
        }

        if (comparison.IsCrossLanguage && verbs.Exists(match => Agree(match.Claim.Mood & PlainlyUnreal, match.Unit!.Mood & PlainlyUnreal)))
        {
            return null;
        }

        foreach (var match in verbs)
        {
            // 「目標は…することである」: the aim is told first, out of reach of the verbs.
            var isAim = match.Claim.Mood == Moods.Untold && comparison.Claim.IsJapanese && comparison.Claim.Has(CueKind.Mood, "hoped");
            var (claimed, stated) = (isAim ? Moods.Hoped : match.Claim.Mood, match.Unit!.Mood);
            if (IsToldAsDone(comparison, match))
            {
                return Differs(comparison, match, claimed, stated);
            }

            if (!Agree(claimed, stated) && !match.Others.Any(other => Agree(claimed, other.Mood)))
            {
                return Differs(comparison, match, claimed, stated);
            }
        }

        return null;
    }

    /// <summary>改められた where the text says 改める: done, and to be done.</summary>
    private static bool IsToldAsDone(Comparison comparison, TermMatch match) =>
        comparison.Claim.IsJapanese && comparison.Text.IsJapanese && match.Claim.Mood == Moods.None && match.Claim.IsVerb && Past().IsMatch(comparison.Claim.Text.AsSpan(match.Claim.Span.End))
        && match.Nearest.All(word => word.IsVerb && word.Mood == Moods.Untold);

    [GeneratedRegex("^(?:さ|し|せ|め|え|け|げ|れ|ら|り|い|っ|ん|ま|み|き)?(?:れ|られ|し)?[ただ](?:。|$)")]
    private static partial Regex Past();

    /// <summary>"agreed" tells the mood of what follows it, not its own.</summary>
    private static bool IsCue(Comparison comparison, Term unit) => unit.Class == TermClass.Cue || comparison.Text.Of(CueKind.Mood).Any(cue => cue.Span.Overlaps(unit.Span));


    /// <summary>"producing" alone tells no mood, "was producing" does.</summary>
    private static bool IsGerund(SentenceReading sentence, Term term) =>
        term.Folded.EndsWith("ing", StringComparison.Ordinal) && !(term.Index > 0 && EnglishFunctionWords.BeForms.Contains(sentence.Terms[term.Index - 1].Folded)) && !(term.Index > 1 && EnglishFunctionWords.BeForms.Contains(sentence.Terms[term.Index - 2].Folded) && sentence.Terms[term.Index - 1].Class is TermClass.Function or TermClass.Generic);

    private static bool Agree(Moods claimed, Moods stated)
    {
        // An opinion may be told as somebody's opinion only; telling a fact as somebody's statement is no harm.
        if (stated.HasFlag(Moods.Opinion) && (claimed & (Moods.Opinion | Moods.Recommended | Moods.Possible | Moods.Expected)) == 0)
        {
            return false;
        }

        // "If clouds hide it" and "when clouds hide it".
        claimed &= ~Moods.Conditional;
        claimed &= ~Moods.Opinion;
        stated &= ~(Moods.Opinion | Moods.Conditional);
        if ((stated == Moods.Untold && (claimed & ~TellableAsPresent) == 0) || (claimed == Moods.Untold && (stated & ~TellableAsPresent) == 0))
        {
            return true;
        }

        claimed &= ~Moods.Untold;
        stated &= ~Moods.Untold;
        if (claimed == stated || (claimed & stated) != 0)
        {
            return true;
        }

        if (claimed == Moods.None || stated == Moods.None)
        {
            // What is done can be done.
            return stated == Moods.None && claimed == Moods.Able;
        }

        // What will be may be told as expected or hoped for, not the other way round.
        if (stated.HasFlag(Moods.Future) && (claimed & (Moods.Expected | Moods.Hoped)) != 0)
        {
            return true;
        }

        return Array.Exists(Interchangeable, group => (group & claimed) != 0 && (group & stated) != 0);
    }

    private static Finding Differs(Comparison comparison, TermMatch match, Moods claimed, Moods stated) =>
        new(VerdictKind.Contradicted, $"The passage tells \"{match.Unit!.Span.Of(comparison.Text.Text)}\" as {Name(stated)}, the claim as {Name(claimed)}.");

    private static string Name(Moods moods) => moods == Moods.None ? "a fact" : moods.ToString().ToLowerInvariant();
}
