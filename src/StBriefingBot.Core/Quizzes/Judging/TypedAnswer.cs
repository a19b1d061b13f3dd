using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>
/// Compares what was typed with the accepted answers: in any notation of dates and numbers, under every name the glossary has, in kana or romaji, and
/// forgiving a slip of spelling. Never forgiven are digits, and words that mean something else.
/// </summary>
internal sealed class TypedAnswer
{
    private readonly Dictionary<string, HashSet<string>> aliases = new(StringComparer.Ordinal);

    public TypedAnswer(IReadOnlyList<GlossaryTerm> glossary)
    {
        foreach (var keys in glossary.Select(term => term.Forms.Select(form => AnswerKey.Of(form)).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal)))
        {
            foreach (var key in keys)
            {
                if (!aliases.TryAdd(key, keys))
                {
                    aliases[key] = [.. aliases[key], .. keys];
                }
            }
        }
    }

    /// <summary>Whether both say the same, spelt without a slip.</summary>
    public static bool IsSame(string answer, string accepted)
    {
        var (left, right) = (AnswerKey.Of(answer), AnswerKey.Of(accepted));
        return left.Length > 0 && (left == right || SameValue(answer, accepted) == Verdict.Right);
    }

    /// <summary>How good the answer is, and the accepted form that it comes nearest; null where it comes near none.</summary>
    public (Verdict Verdict, string? Form) Compare(string answer, IReadOnlyList<string> accepted)
    {
        var key = AnswerKey.Of(answer);
        if (key.Length == 0)
        {
            return (Verdict.Wrong, null);
        }

        if (accepted.FirstOrDefault(form => IsSame(answer, form) || IsAlias(key, AnswerKey.Of(form)) || Romaji.Same(key, AnswerKey.Of(form))) is { } same)
        {
            return (Verdict.Right, same);
        }

        if (accepted.FirstOrDefault(form => SameValue(answer, form) == Verdict.Partly) is { } lessExact)
        {
            return (Verdict.Partly, lessExact);
        }

        // A name of something else is no slip: "NASDA" is not "NASA" misspelt.
        return !aliases.ContainsKey(key) && accepted.FirstOrDefault(form => Slips.IsOne(key, AnswerKey.Of(form))) is { } meant
            ? (Verdict.Misspelt, meant)
            : (Verdict.Wrong, null);
    }

    private bool IsAlias(string left, string right) => aliases.TryGetValue(left, out var same) && same.Contains(right);

    /// <summary>Right for the same value in another notation, partly for a date that is less exact; wrong for all else.</summary>
    private static Verdict SameValue(string answer, string accepted)
    {
        var (said, wanted) = (ValueReader.Read(answer), ValueReader.Read(accepted));
        if (said.Count != 1 || wanted.Count != 1 || Remainder(answer, said[0]) != Remainder(accepted, wanted[0]) || !wanted[0].BoundAgrees(said[0]))
        {
            return Verdict.Wrong;
        }

        return !wanted[0].Supports(said[0]) ? Verdict.Wrong : said[0].Supports(wanted[0]) ? Verdict.Right : said[0].Kind == ValueKind.Date ? Verdict.Partly : Verdict.Wrong;
    }

    /// <summary>What stands beside the value and means something.</summary>
    private static string Remainder(string text, Value value) => AnswerKey.Of(text[..value.Span.Start] + " " + text[value.Span.End..], dropsFillers: true);
}
