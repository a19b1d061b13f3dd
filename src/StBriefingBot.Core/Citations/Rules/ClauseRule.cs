using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>A subject keeps its own clause: "revenue rose while profit fell" does not say that profit rose.</summary>
internal sealed class ClauseRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.Text.ZoneCount < 2 || Converses.Any(comparison))
        {
            return null;
        }

        for (var zone = 0; zone < comparison.Claim.ZoneCount; zone++)
        {
            if ((Mixed(comparison, zone) ?? NamedElsewhere(comparison, zone)) is { } finding)
            {
                return finding;
            }
        }

        return null;
    }

    /// <summary>"Residents of Arden were let back but those of Mill Creek told to wait": a name stays with the verb of its clause.</summary>
    private static Finding? NamedElsewhere(Comparison comparison, int zone)
    {
        var matches = comparison.Alignment.Terms.Where(match => match.Claim.Zone == zone && match.IsPlaced).ToList();
        var homes = matches.Where(match => match.Claim.IsVerb).SelectMany(match => match.Nearest).Where(word => word.IsVerb).Select(word => word.Zone).ToHashSet();
        if (homes.Count != 1 || comparison.IsCrossLanguage)
        {
            return null;
        }

        foreach (var match in matches)
        {
            if (match.Claim.Class != TermClass.Name || match.Others.Any(word => homes.Contains(word.Zone) || word.Zone == 0 && word.IsSubject))
            {
                continue;
            }

            var rival = comparison.Text.Terms.FirstOrDefault(word => word.Class == TermClass.Name && homes.Contains(word.Zone) && word.Role == match.Unit!.Role && !matches.Exists(other => other.Others.Any(claimed => claimed.Index == word.Index)));
            if (rival is not null)
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says this of {rival.Span.Of(comparison.Text.Text)}, not of {match.Claim.Span.Of(comparison.Claim.Text)}.");
            }
        }

        return null;
    }

    /// <summary>「…と述べた」: what is reported has a subject of its own, and the claim may leave it out.</summary>
    private static bool Reports(SentenceReading sentence) =>
        sentence.IsJapanese && sentence.Terms.LastOrDefault(term => term.IsVerb) is { } last && last.Span.Start > 0 && sentence.Text[..last.Span.Start].TrimEnd('、') is var before && (before.EndsWith('と') || before.EndsWith('に') && before.LastIndexOf('と') > before.Length - 8);

    private static Finding? Mixed(Comparison comparison, int zone)
    {
        var matches = comparison.Alignment.Terms.Where(match => match.Claim.Zone == zone && match.IsPlaced).ToList();
        var subjects = matches.Where(match => match.Claim.IsSubject).ToList();
        if (subjects.Count == 0 || (Reports(comparison.Claim) && Reports(comparison.Text)))
        {
            return null;
        }

        var doing = subjects.SelectMany(match => match.Others.Where(word => word.Role == match.Claim.Role)).ToList();
        var homes = (doing.Count > 0 ? doing : subjects.SelectMany(match => match.Others)).Select(term => term.Zone).ToHashSet();
        if (comparison.IsCrossLanguage && matches.Exists(match => !match.Claim.IsSubject && match.Others.Any(term => homes.Contains(term.Zone))))
        {
            return null;
        }

        foreach (var match in matches)
        {
            if (match.Claim.IsSubject || match.Unit!.IsSubject || match.Claim.Role == "of" || match.Others.Any(term => homes.Contains(term.Zone)))
            {
                continue;
            }

            if (HasOtherSubject(comparison, matches, match.Unit!.Zone))
            {
                return new Finding(VerdictKind.Contradicted, $"In the passage \"{match.Unit.Span.Of(comparison.Text.Text)}\" is said of something else than \"{subjects[0].Claim.Span.Of(comparison.Claim.Text)}\".");
            }
        }

        return null;
    }



    /// <summary>The clause has a subject of its own, and the claim does not speak of it.</summary>
    private static bool HasOtherSubject(Comparison comparison, IEnumerable<TermMatch> matches, int zone)
    {
        var subjects = comparison.Text.Terms.Where(term => term.Zone == zone && (term.Counts || term.Class == TermClass.Value) && term.IsSubject).ToList();
        return subjects.Count > 0 && !subjects.Any(term => matches.Any(match => match.Claim.IsSubject && match.Others.Any(other => other.Index == term.Index)));
    }
}
