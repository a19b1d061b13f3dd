using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Quizzes.Generating;

/// <summary>Signs by which the right option is found without knowing it, and questions that are there already.</summary>
internal static class Giveaways
{
    private const double LengthRatio = 1.7;
    private const int LengthDifference = 8;
    private const double MostShared = 0.7;

    /// <summary>Length, form, or a word of the question that the right option alone repeats.</summary>
    public static bool Show(string question, string right, IReadOnlyList<string> wrong)
    {
        var lengths = wrong.Select(option => option.Length).ToList();
        var tooLong = right.Length > lengths.Max() * LengthRatio && right.Length - lengths.Max() > LengthDifference;
        var tooShort = lengths.Min() > right.Length * LengthRatio && lengths.Min() - right.Length > LengthDifference;
        var form = Form(right);
        var asked = Stems(question);
        var repeated = Stems(right).Where(asked.Contains).ToList();
        return tooLong || tooShort || wrong.Any(option => Form(option) != form) || repeated.Exists(stem => wrong.All(option => !Stems(option).Contains(stem)));
    }

    /// <summary>Whether two questions ask the same in nearly the same words.</summary>
    public static bool IsNearlySame(string left, string right)
    {
        var (first, second) = (Stems(left), Stems(right));
        return first.Count > 0 && second.Count > 0 && first.Intersect(second).Count() >= MostShared * first.Union(second).Count();
    }

    private static HashSet<string> Stems(string text) => TextAnalyzer.QueryTerms(text).ToHashSet(StringComparer.Ordinal);

    /// <summary>Digits, Latin letters, Japanese: what the eye tells apart.</summary>
    private static (bool, bool, bool) Form(string text) => (text.Any(char.IsAsciiDigit), text.Any(char.IsAsciiLetter), text.Any(letter => letter > '\u3000'));
}
