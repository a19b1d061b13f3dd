using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Divides a message that asks several things: "When and where was it signed?", "When did it launch and when did it return?", 「いつどこで」.</summary>
internal static partial class CompoundQuestion
{
    private const int MostParts = 3;

    /// <summary>The questions in order; each but the first may leave out what the first says.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (Pair().Match(text) is { Success: true } pair)
        {
            var (first, second, rest) = (pair.Groups["first"].Value, pair.Groups["second"].Value, pair.Groups["rest"].Value);
            var opening = text[..pair.Index];
            return [$"{opening}{first} {rest}", $"{opening}{second} {rest}"];
        }

        if (JapanesePair().Match(text) is { Success: true } both)
        {
            var (before, after) = (text[..both.Index], text[(both.Index + both.Length)..]);
            return [$"{before}{both.Groups["first"].Value}{after}", $"{before}{both.Groups["second"].Value}{after}"];
        }

        var parts = Joint().Split(text).Where(part => part.Trim().Length > 0).ToList();
        if (parts.Count is <= 1 or > MostParts)
        {
            return [text];
        }

        // "Thank you, and when did it end?": what asks nothing is no part.
        var asked = parts.Where(part => SmallTalk.Read(part) is null).ToList();
        return asked.Count > 0 ? asked : [text];
    }

    /// <summary>"when and where was …", "who signed …" is not one.</summary>
    [GeneratedRegex(@"\b(?<first>(?:when|where|who|why|how|(?:in|on|at) (?:what|which) \w+))(?: and |, and |/| or )(?<second>(?:when|where|who|why|how|by whom|(?:in|on|at) (?:what|which) \w+)) (?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Pair();

    /// <summary>A question word after "and" or a question mark begins a further question.</summary>
    [GeneratedRegex(@"(?:,? and |\? +|; )(?=(?:when|where|who|whom|why|what|which|how(?: many| much| long| often)?|by whom|for how long|in (?:what|which) (?:city|year|country|place))\b(?! (?:is|was|are|were) (?:called|known)))", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex("(?<first>いつ|誰が|何年に)(?:、|に|と)?(?<second>どこで|どこに|どこ|誰が|いつ)")]
    private static partial Regex JapanesePair();
}
