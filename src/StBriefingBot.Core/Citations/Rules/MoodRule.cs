using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>A plan stays a plan, a possibility a possibility, and what was done is not told as intended.</summary>
internal sealed class MoodRule : ISupportRule
{
    // Each group may stand for another: a plan may be told as an intention or an expectation.
    private static readonly Moods[] Interchangeable =
    [
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
    private const Moods TellableAsPresent = Moods.Intended | Moods.Expected | Moods.Agreed | Moods.Untold;

    public Finding? Check(Comparison comparison)
    {
        var verbs = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Class != TermClass.Name && match.Unit!.Class != TermClass.Cue && (match.Claim.IsVerb || match.Unit!.IsVerb)).ToList();
        if (verbs.Count == 0)
        {
            var (whole, all) = (Of(comparison.Claim), Of(comparison.Text));
            return Agree(whole, all) || comparison.IsCrossLanguage ? null : new Finding(VerdictKind.Contradicted, $"The passage tells this as {Name(all)}, the claim as {Name(whole)}.");
        }

        foreach (var match in verbs)
        {
            var (claimed, stated) = (match.Claim.Mood, match.Unit!.Mood);
            if (!Agree(claimed, stated) && !match.Others.Any(other => Agree(claimed, other.Mood)))
            {
                return Differs(comparison, match, claimed, stated);
            }
        }

        return null;
    }

    private static Moods Of(SentenceReading sentence) => sentence.Of(CueKind.Mood).Aggregate(Moods.None, (moods, cue) => moods | CueReach.MoodOf(cue));

    private static bool Agree(Moods claimed, Moods stated)
    {
        // An opinion may be told as somebody's opinion only; telling a fact as somebody's statement is no harm.
        if (stated.HasFlag(Moods.Opinion) && (claimed & (Moods.Opinion | Moods.Recommended | Moods.Possible | Moods.Expected)) == 0)
        {
            return false;
        }

        claimed &= ~Moods.Opinion;
        stated &= ~Moods.Opinion;
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

        return Array.Exists(Interchangeable, group => (group & claimed) != 0 && (group & stated) != 0);
    }

    private static Finding Differs(Comparison comparison, TermMatch match, Moods claimed, Moods stated) =>
        new(VerdictKind.Contradicted, $"The passage tells \"{match.Unit!.Span.Of(comparison.Text.Text)}\" as {Name(stated)}, the claim as {Name(claimed)}.");

    private static string Name(Moods moods) => moods == Moods.None ? "a fact" : moods.ToString().ToLowerInvariant();
}
