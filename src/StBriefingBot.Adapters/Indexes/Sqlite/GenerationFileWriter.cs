using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>Writes one generation into one new file.</summary>
internal sealed class GenerationFileWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly InsertCommand insertPassage;
    private readonly InsertCommand insertPhrases;
    private readonly Dictionary<LanguageCode, TermAccumulator> languages = [];
    private readonly Dictionary<string, int> sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> lengths = [];
    private readonly List<int> sourceNumbers = [];
    private readonly List<byte> languageNumbers = [];

    public GenerationFileWriter(string file)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute(GenerationSchema.Tables);
        transaction = connection.BeginTransaction();
        insertPassage = new InsertCommand(
            connection,
            "INSERT INTO passage VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)",
            columns: 10);
        insertPhrases = new InsertCommand(connection, "INSERT INTO phrase (rowid, title, heading, text) VALUES ($0, $1, $2, $3)", columns: 4);
    }

    public int Passages => lengths.Count;

    public void Add(AnalyzedPassage analyzed)
    {
        var passage = analyzed.Passage;
        var number = lengths.Count;
        ref var source = ref CollectionsMarshal.GetValueRefOrAddDefault(sources, passage.SourceId, out var known);
        source = known ? source : sources.Count - 1;
        ref var terms = ref CollectionsMarshal.GetValueRefOrAddDefault(languages, passage.Language, out _);
        terms ??= new TermAccumulator();
        lengths.Add(terms.Add(number, analyzed));
        sourceNumbers.Add(source);
        languageNumbers.Add((byte)passage.Language);
        insertPassage.Execute(
            number,
            passage.Id,
            passage.SourceId,
            (int)passage.Language,
            (int)passage.Kind,
            PassageRow.Storable(passage.Title),
            PassageRow.JoinHeadings(passage.HeadingPath),
            PassageRow.Storable(passage.Locator),
            PassageRow.Storable(passage.Text),
            StatementCodec.Write(passage.Statements));
        insertPhrases.Execute(number, analyzed.Title.Phrases, analyzed.Heading.Phrases, analyzed.Text.Phrases);
    }

    /// <summary>Writes what ranking needs, and last the row that makes the file complete.</summary>
    public Generation Complete(int number, DateTimeOffset builtAt, string fingerprint, CancellationToken cancellationToken)
    {
        WriteTerms(cancellationToken);
        WriteSets();
        CreateIndexes();
        var generation = new Generation(number, builtAt, Passages, sources.Count, fingerprint, IsLive: false);
        using var insert = new InsertCommand(connection, "INSERT INTO manifest VALUES ($0, $1, $2, $3, $4, $5)", columns: 6);
        insert.Execute(
            GenerationSchema.Version, number, builtAt.ToString("O", CultureInfo.InvariantCulture), generation.Passages, generation.Sources, fingerprint);
        transaction.Commit();
        return generation;
    }

    public void Dispose()
    {
        insertPassage.Dispose();
        insertPhrases.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }

    private void WriteTerms(CancellationToken cancellationToken)
    {
        using var insertLanguage = new InsertCommand(connection, "INSERT INTO language VALUES ($0, $1)", columns: 2);
        using var insertTerm = new InsertCommand(connection, "INSERT INTO term VALUES ($0, $1, $2, $3)", columns: 4);
        foreach (var (language, accumulator) in languages)
        {
            insertLanguage.Execute((int)language, accumulator.Passages);
            foreach (var (term, list) in accumulator.Terms)
            {
                cancellationToken.ThrowIfCancellationRequested();
                insertTerm.Execute((int)language, term, list.Count, PackedPostings.Pack(list, lengths, accumulator.AverageLength));
            }
        }
    }

    /// <summary>The source and language of every passage by number, and the names of the sources in the order of their numbers.</summary>
    private void WriteSets()
    {
        using var insert = new InsertCommand(connection, "INSERT INTO passage_set VALUES ($0, $1)", columns: 2);
        insert.Execute(PassageSets.SourceNumbers, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(sourceNumbers)).ToArray());
        insert.Execute(PassageSets.Languages, languageNumbers.ToArray());
        insert.Execute(PassageSets.SourceNames, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', sources.Keys)));
    }

    private void CreateIndexes()
    {
        try
        {
            Execute(GenerationSchema.Indexes);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw new PassageIndexException($"Two passages have the same id, {DuplicateId()}: give one of their sources or headings another name.", exception);
        }
    }

    private string DuplicateId()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT passage_id FROM passage GROUP BY passage_id HAVING count(*) > 1 LIMIT 1";
        return command.ExecuteScalar() as string ?? "";
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
