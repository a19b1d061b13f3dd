using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>A connection with its prepared statements and working memory; used by one search at a time.</summary>
internal sealed class ReadingSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand findTerm;
    private readonly SqliteCommand findPhrase;
    private readonly SqliteCommand readPassage;
    private readonly SqliteCommand findPassage;

    public ReadingSession(string file, int passages)
    {
        connection = Connect(file);
        findTerm = Prepare("SELECT language, passages, postings FROM term WHERE term = $0");
        findPhrase = Prepare("SELECT rowid FROM phrase WHERE phrase MATCH $0");
        readPassage = Prepare($"SELECT {PassageRow.Columns} FROM passage WHERE id = $0");
        findPassage = Prepare($"SELECT {PassageRow.Columns} FROM passage WHERE passage_id = $0");
        Board = new Scoreboard(passages);
    }

    public Scoreboard Board { get; }

    public static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA mmap_size = 1073741824; PRAGMA query_only = 1;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public TermPostings[] ReadTerm(string term, IReadOnlyDictionary<LanguageCode, int> languages)
    {
        findTerm.Parameters[0].Value = term;
        using var rows = findTerm.ExecuteReader();
        var found = new List<TermPostings>();
        while (rows.Read())
        {
            var language = (LanguageCode)rows.GetInt32(0);
            var passages = rows.GetInt32(1);
            var idf = Bm25.Rarity(languages[language], passages);
            found.Add(new TermPostings(language, passages, idf / Bm25.Rarity(languages[language], 0), idf, rows.GetFieldValue<byte[]>(2)));
        }

        return [.. found];
    }

    /// <summary>The numbers of the passages in which the words of a phrase, with a space between, stand one after the other.</summary>
    public int[] ReadPhrase(string phrase)
    {
        // Terms hold no quotation mark, and quoted they are no operators.
        findPhrase.Parameters[0].Value = $"\"{phrase}\"";
        using var rows = findPhrase.ExecuteReader();
        var numbers = new List<int>();
        while (rows.Read())
        {
            numbers.Add(rows.GetInt32(0));
        }

        return [.. numbers];
    }

    public Passage ReadPassage(int number)
    {
        readPassage.Parameters[0].Value = number;
        using var row = readPassage.ExecuteReader();
        return row.Read() ? PassageRow.Read(row) : throw new InvalidCastException($"passage {number} is missing");
    }

    public Passage? FindPassage(string passageId)
    {
        findPassage.Parameters[0].Value = passageId;
        using var row = findPassage.ExecuteReader();
        return row.Read() ? PassageRow.Read(row) : null;
    }

    public void Dispose()
    {
        findTerm.Dispose();
        findPhrase.Dispose();
        readPassage.Dispose();
        findPassage.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add(new SqliteParameter { ParameterName = "$0" });
        return command;
    }
}
