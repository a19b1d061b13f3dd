using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>
/// A row of a table says what its cells hold: "Town: Ashwell; Beds: 265". A question that names the column ("In which town …") asks for the cell, whatever
/// kind of thing stands there, and for no other.
/// </summary>
internal static partial class AskedColumn
{
    private const int LeastCells = 2;
    private const int LeastWord = 3;

    /// <summary>So much of a column's heading must stand in the question.</summary>
    private const double LeastShare = 0.5;

    /// <summary>Whether the statement is a row of a table.</summary>
    public static bool IsRow(SentenceProfile statement) => statement.Text.Contains(": ", StringComparison.Ordinal) && Cell().Count(statement.Text) >= LeastCells;

    /// <summary>The text of the cells whose column the question asks for; none where the statement is no row of a table, or no column is named.</summary>
    public static IReadOnlyList<string> Cells(Question question, SentenceProfile statement)
    {
        if (!IsRow(statement))
        {
            return [];
        }

        var cells = Cell().Matches(statement.Text).Select(cell => (Share: ShareOf(question, cell.Groups["header"].Value), Text: cell.Groups["value"].Value)).ToList();
        var most = cells.Max(cell => cell.Share);
        return most < LeastShare ? [] : [.. cells.Where(cell => cell.Share == most).Select(cell => cell.Text)];
    }

    /// <summary>
    /// True when the question speaks of something that this row holds below its headings: "Species: Herring; Tonnes: 9,000" says nothing of mackerel.
    /// </summary>
    public static bool IsOfRow(Question question, SentenceProfile statement)
    {
        var values = Cell().Matches(statement.Text).Select(cell => cell.Groups["value"]).ToList();
        return question.Concepts.Any(concept => ConceptMatch.PlacesOf(concept, statement).Any(place => values.Exists(value => place.Start >= value.Index && place.End <= value.Index + value.Length)));
    }

    /// <summary>The share of a heading's words that the question says; all of it where the column holds the kind of thing that is asked for.</summary>
    private static double ShareOf(Question question, string header)
    {
        if (question.Type == AnswerType.Person && Named().IsMatch(header))
        {
            return 1;
        }

        var words = WordReader.Read(header).Where(word => word.Kind is not WordKind.Hiragana && (word.Folded.Length >= LeastWord || word.Kind != WordKind.Latin)).ToList();
        return words.Count == 0 ? 0 : (double)words.Count(word => IsSaid(question, word)) / words.Count;
    }

    private static bool IsSaid(Question question, Word word) =>
        question.Text.Contains(word.Surface, StringComparison.OrdinalIgnoreCase) || question.Concepts.Any(concept => concept.Words.Any(own => own.Stem == word.Stem));

    [GeneratedRegex(@"(?:^|; )(?<header>[^:;]{1,40}): (?<value>[^;]+)")]
    private static partial Regex Cell();

    [GeneratedRegex("^(?:name|holder|person|氏名|名前|担当|担当者|責任者)$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
