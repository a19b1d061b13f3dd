using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>A sentence with blanks, written <c>The agreement was signed in {{1988|the year 1988}}.</c></summary>
/// <param name="Shown">With a line in place of each blank.</param>
/// <param name="Whole">With the first filling of each.</param>
/// <param name="Blanks">The fillings of each blank that are right, in order.</param>
public sealed partial record ClozeText(string Shown, string Whole, IReadOnlyList<IReadOnlyList<string>> Blanks)
{
    public const string Line = "____";

    public static ClozeText Read(string text)
    {
        var blanks = Blank().Matches(text).Select(match => (IReadOnlyList<string>)[.. match.Groups["forms"].Value.Split('|').Select(form => form.Trim()).Where(form => form.Length > 0)]).ToList();
        return new ClozeText(Blank().Replace(text, Line), Blank().Replace(text, match => match.Groups["forms"].Value.Split('|')[0].Trim()), blanks);
    }

    [GeneratedRegex(@"\{\{(?<forms>[^{}]*)\}\}")]
    private static partial Regex Blank();
}
