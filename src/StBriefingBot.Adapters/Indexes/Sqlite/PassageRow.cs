using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>A passage as a row.</summary>
internal static class PassageRow
{
    public const string Columns = "passage_id, source_id, language, kind, title, headings, locator, text, statements";

    // Separates headings; no text holds it after Storable.
    private const char HeadingSeparator = '\u001F';

    public static Passage Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        (LanguageCode)row.GetInt32(2),
        (PassageKind)row.GetInt32(3),
        row.GetString(4),
        row.GetString(5) is { Length: > 0 } headings ? headings.Split(HeadingSeparator) : [],
        row.GetString(6),
        row.GetString(7),
        StatementCodec.Read(row.GetFieldValue<byte[]>(8)));

    public static string JoinHeadings(IReadOnlyList<string> headings) =>
        string.Join(HeadingSeparator, headings.Select(heading => Storable(heading).Replace(HeadingSeparator, ' ')));

    /// <summary>SQLite ends a text at a NUL when it is read; a space in its place keeps all positions.</summary>
    public static string Storable(string text) => text.Replace('\0', ' ');
}
