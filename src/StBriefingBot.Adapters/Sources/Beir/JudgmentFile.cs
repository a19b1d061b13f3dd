using System.Globalization;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Adapters.Sources.Beir;

/// <summary>Judgments: three columns (query, document, grade), or TREC's four with one to ignore after the query. A first line without a grade is a header.</summary>
internal static class JudgmentFile
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var judgments = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var number = 0;
        await foreach (var line in TextLines.ReadAsync(file, cancellationToken))
        {
            number++;
            var columns = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length == 0)
            {
                continue;
            }

            if (columns.Length is not (3 or 4) || !TryGrade(columns[^1], out var grade))
            {
                if (number == 1)
                {
                    continue;
                }

                throw new CollectionFormatException($"{file}, line {number} should hold a query id, a document id and a whole number, separated by tabs.");
            }

            if (!judgments.TryGetValue(columns[0], out var grades))
            {
                judgments[columns[0]] = grades = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            grades[columns[^2]] = grade;
        }

        return judgments.ToDictionary(pair => pair.Key, IReadOnlyDictionary<string, int> (pair) => pair.Value);
    }

    /// <summary>Some collections write their grades as 1.0.</summary>
    private static bool TryGrade(string text, out int grade)
    {
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value == Math.Floor(value) && Math.Abs(value) < int.MaxValue;
        grade = isNumber ? (int)value : 0;
        return isNumber;
    }
}
