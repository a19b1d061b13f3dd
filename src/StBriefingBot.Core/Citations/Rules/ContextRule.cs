using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>The sentence before may say whom "he" means; it may not lend its subject to a sentence that names its own, unless the claim names that one too.</summary>
internal sealed class ContextRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        var lent = comparison.Alignment.Terms.FirstOrDefault(match => match.Kind == MatchKind.Context && (IsName(match.Claim) || (match.Claim.IsSubject && !comparison.Claim.Of(CueKind.Time).Any(cue => cue.Span.End <= match.Claim.Span.Start))));
        if (lent is null || (comparison.Unit.NamesNoSubject && (IsName(lent.Claim) || comparison.Text.IsJapanese || !comparison.Text.Counted.Any(term => term.Role == EnglishRoles.Agent))))
        {
            return null;
        }

        var subjects = comparison.Text.Counted.Where(word => word.IsSubject).ToList();
        if (TellsWhich(comparison, lent, subjects))
        {
            return null;
        }

        var own = subjects.Exists(IsName) ? subjects.FindAll(IsName) : subjects;
        var isClaimed = own.Any(term => comparison.Alignment.Terms.Any(match => match.IsPlaced && (match.Claim.IsSubject || (match.Claim.Role == EnglishRoles.Agent && match.Unit!.Role == EnglishRoles.Agent) || match.Claim.Role == "source") && match.Others.Any(other => other.Index == term.Index)));
        return own.Count == 0 || isClaimed ? null : new Finding(VerdictKind.Contradicted, $"The passage says this of {own[0].Span.Of(comparison.Text.Text)}, not of {lent.Claim.Span.Of(comparison.Claim.Text)}.");
    }


    /// <summary>"The Skarholm lamp", "the lamp of the Skarholm light" where the sentence says "the lamp", or "Norvane's profit" where it goes on from Norvane.</summary>
    private static bool TellsWhich(Comparison comparison, TermMatch lent, List<Term> subjects)
    {
        var head = comparison.Alignment.Terms.FirstOrDefault(match => match.Claim.Index > lent.Claim.Index && match.Claim.Index - lent.Claim.Index <= 3 && !match.Claim.IsVerb && match.Kind != MatchKind.Context)
            is { } next && lent.Claim.Role != "of" ? next : comparison.Alignment.Terms.LastOrDefault(match => match.Claim.Index < lent.Claim.Index && lent.Claim.Role == "of" && match.Claim.Role != "of");
        if (head is null || !head.IsAligned || comparison.Claim.IsJapanese || comparison.IsCrossLanguage || comparison.Claim.Terms.Skip(lent.Claim.Index).Take(Math.Max(0, head.Claim.Index - lent.Claim.Index)).Any(term => term.IsVerb || term.Folded is "and" or "or"))
        {
            return false;
        }

        return subjects.Count > 0 && subjects.Exists(subject => head.Others.Any(word => word.Index == subject.Index))
            && comparison.Unit.Context.Any(before => before.WithStem(lent.Claim.Stem).Any(word => word.IsSubject || before.WithStem(head.Unit!.Stem).Count > 0));
    }

    private static bool IsName(Term term) => term.Class == TermClass.Name || (term.IsJapanese && term.Sets.Count == 0);
}
