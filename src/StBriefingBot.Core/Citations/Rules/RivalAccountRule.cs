using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>
/// A sentence that sets one account against another ("X gives 1961, whereas Y gives 1960", "2019, not 2020 as the footnote has it") supports neither value as a
/// plain fact: a value it denies is contradicted, one it only ascribes needs the ascription, and one of another clause belongs there.
/// </summary>
internal sealed partial class RivalAccountRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        var text = comparison.Text.Text;
        foreach (var match in comparison.Alignment.Values.Where(match => match.Claim.Kind is ValueKind.Date or ValueKind.Quantity && match.Units.Count > 0 && match.Units.All(unit => unit.Span.Length > 0)))
        {
            var claimed = match.Claim.Span.Of(comparison.Claim.Text);
            if (match.Units.All(unit => IsDenied(text, unit.Span)) && !IsDenied(comparison.Claim.Text, match.Claim.Span))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage denies {claimed}.");
            }

            var accounts = Accounts(text);
            var homes = accounts.FindAll(account => match.Units.Any(unit => account.Contains(unit.Span)));
            var rival = comparison.Text.Profile.Values.FirstOrDefault(value => value.Kind == match.Claim.Kind && value.Comparable(match.Claim) && IsOther(value, match) && !homes.Exists(home => home.Contains(value.Span)));
            if (rival is null || homes.Count == 0 || homes.Count == accounts.Count || Contrast().IsMatch(comparison.Claim.Text))
            {
                continue;
            }

            var stated = rival.Span.Of(text);
            var verbs = comparison.Alignment.Terms.Where(term => term is { Claim.IsVerb: true, IsPlaced: true }).Select(term => term.Unit!.Span).ToList();
            if (verbs.Count > 0 && verbs.TrueForAll(verb => !homes.Exists(home => home.Contains(verb)) && accounts.Exists(account => account.Contains(rival.Span) && account.Contains(verb))))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says {stated} of this, not {claimed}.");
            }

            if (homes.TrueForAll(home => Ascribing().IsMatch(home.Of(text))) && !Ascribing().IsMatch(comparison.Claim.Text))
            {
                return new Finding(VerdictKind.Unsupported, $"The passage gives {claimed} as one account and {stated} as another.");
            }
        }

        return OneAccount(comparison);
    }

    /// <summary>"X puts it on the Moon, whereas Y puts it in orbit": all that is claimed stands in one account, and the claim does not say whose.</summary>
    private static Finding? OneAccount(Comparison comparison)
    {
        var accounts = Accounts(comparison.Text.Text);
        if (accounts.Count < 2 || !accounts.TrueForAll(account => Telling().IsMatch(account.Of(comparison.Text.Text))) || Telling().IsMatch(comparison.Claim.Text) || Ascribing().IsMatch(comparison.Claim.Text) || Contrast().IsMatch(comparison.Claim.Text))
        {
            return null;
        }

        var homes = comparison.Alignment.Terms.Where(match => match.IsPlaced).Select(match => Homes(accounts, match)).Where(homes => homes.Count == 1).Select(homes => homes[0]).Distinct().ToList();
        return homes.Count == 1 && comparison.Alignment.Terms.All(match => !match.IsPlaced || Homes(accounts, match).Contains(homes[0]))
            ? new Finding(VerdictKind.Unsupported, "The passage gives this as one account and something else as another.")
            : null;
    }

    /// <summary>The accounts that have the word, in the claim's part of the sentence where it has that at all.</summary>
    private static List<TextSpan> Homes(List<TextSpan> accounts, Matching.TermMatch match)
    {
        var same = match.Others.Where(word => word.Role == match.Claim.Role).ToList();
        return accounts.FindAll(account => (same.Count > 0 ? same : match.Others).Any(word => account.Contains(word.Span)));
    }

    private static bool IsOther(Value value, Matching.ValueMatch match) => !match.Claim.Supports(value) && !value.Supports(match.Claim) && !match.Units.Contains(value)
        && !(value.Kind == ValueKind.Date && value.Date.CompatibleWith(match.Claim.Date));

    private static bool IsDenied(string text, TextSpan value) => DenialBefore().IsMatch(text[..value.Start]) || DenialAfter().IsMatch(text[value.End..]);

    /// <summary>The stretches of a sentence between the words that set one account against another.</summary>
    private static List<TextSpan> Accounts(string text)
    {
        var accounts = new List<TextSpan>();
        var start = 0;
        foreach (Match contrast in Contrast().Matches(text))
        {
            accounts.Add(new TextSpan(start, contrast.Index));
            start = contrast.Index + contrast.Length;
        }

        accounts.Add(new TextSpan(start, text.Length));
        return accounts;
    }

    [GeneratedRegex(@"; |；|,? (?:whereas|although|though) |, (?:while|but) |(?:とする|としている|とした|である|いる|いた|した)が、|のに対し|一方")]
    private static partial Regex Contrast();

    [GeneratedRegex(@"\b(?:puts?|gives?|gave|dates?|says?|said|reports?|claims?|calls?|counts?|places?|according to|has it)\b|によれば|によると|とする|として|とし|述べ|記し")]
    private static partial Regex Ascribing();

    /// <summary>Who tells: an article, a report, a plaque.</summary>
    [GeneratedRegex(@"\b(?:article|paper|report|release|guidebook|record|footnote|page|website|press|newspapers?|study|account|source|author|book|plaque|letter|index|minutes|catalogue)s?\b[^,;]{0,30}\b(?:puts?|gives?|gave|dates?|says?|said|locates?|describes?|calls?|places?|states?|lists?|names?|has)\b|(?:論考|論文|報告|報道|発表|記録|資料|注|記事|文書)[^、。]{0,12}(?:によれば|によると|では|は).{0,60}(?:と(?:する|している|した|し)|述べ|記し|説明)")]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(?:not|rather than|instead of)(?: (?:in|on|at|the|by|of|from))*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex DenialBefore();

    [GeneratedRegex(@"^(?:に|で)?(?:では|じゃ|で)(?:なく|ない)")]
    private static partial Regex DenialAfter();
}
