namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Writes a table's rows so that each stands alone: <c>header: value; header: value</c>.</summary>
internal static class TableRows
{
    public static IEnumerable<string> Of(IEnumerable<IReadOnlyList<string>> rows, bool hasHeader)
    {
        IReadOnlyList<string>? header = null;
        foreach (var row in rows)
        {
            if (hasHeader && header is null)
            {
                header = row;
                continue;
            }

            var cells = row.Select((value, column) => Cell(header is not null && column < header.Count ? header[column].Trim() : "", value.Trim()));
            var text = string.Join("; ", cells.Where(cell => cell.Length > 0));
            if (text.Length > 0)
            {
                yield return text;
            }
        }
    }

    private static string Cell(string header, string value) => value.Length == 0 ? "" : header.Length == 0 ? value : $"{header}: {value}";
}
