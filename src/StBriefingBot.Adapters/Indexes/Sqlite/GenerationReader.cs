using System.Globalization;
using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>
/// One complete generation, open for reading by many searches at once. Disposing it lets searches that run finish and hands out no more sessions.
/// </summary>
internal sealed class GenerationReader : IDisposable
{
    // Terms of questions repeat; their postings are kept up to this size and then forgotten all at once.
    private const long MostCachedBytes = 48L * 1024 * 1024;
    private const int CachedTermOverhead = 128;

    // Questions come back to the same passages, forms and phrases: some megabytes each.
    private const int MostPassages = 2_000;
    private const int MostForms = 20_000;
    private const int MostPhraseNumbers = 1_000_000;

    private readonly string file;
    private readonly Lock gate = new();
    private readonly Stack<ReadingSession> idle = [];
    private readonly BoundedMemory<string, TermPostings[]> terms = new(MostCachedBytes);
    private readonly BoundedMemory<string, int[]> phrases = new(MostPhraseNumbers);
    private readonly BoundedMemory<string, AnalyzedTerm> forms = new(MostForms);
    private readonly BoundedMemory<int, Passage> passages = new(MostPassages);
    private bool isDisposed;

    private GenerationReader(string file, Generation generation, PassageSets sets, IReadOnlyDictionary<LanguageCode, int> languages)
    {
        this.file = file;
        Generation = generation;
        Sets = sets;
        Languages = languages;
    }

    /// <summary>As written; whether it is live is not known here.</summary>
    public Generation Generation { get; }

    public PassageSets Sets { get; }

    /// <summary>How many passages there are of each language.</summary>
    public IReadOnlyDictionary<LanguageCode, int> Languages { get; }

    /// <exception cref="PassageIndexException">The file is missing, damaged or of another version.</exception>
    public static GenerationReader Open(string file) => Guard(file, () =>
    {
        using var connection = ReadingSession.Connect(file);
        var generation = ReadManifest(connection, file);
        return new GenerationReader(file, generation, ReadSets(connection), ReadLanguages(connection));
    });

    /// <summary>The manifest alone.</summary>
    /// <exception cref="PassageIndexException">The file is missing, damaged or of another version.</exception>
    public static Generation ReadManifest(string file) => Guard(file, () =>
    {
        using var connection = ReadingSession.Connect(file);
        return ReadManifest(connection, file);
    });

    /// <summary>What is wrong with a file, as part of a sentence; null when nothing is.</summary>
    public static string? Damage(string file)
    {
        try
        {
            using var connection = ReadingSession.Connect(file);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            return command.ExecuteScalar() is "ok" ? null : "its pages contradict each other";
        }
        catch (SqliteException exception)
        {
            return exception.Message.TrimEnd('.');
        }
    }

    /// <summary>Runs a search in a session of its own; false when the reader was disposed before.</summary>
    public bool TryUse<T>(Func<ReadingSession, T> search, out T result)
    {
        ReadingSession? session;
        lock (gate)
        {
            if (isDisposed)
            {
                result = default!;
                return false;
            }

            idle.TryPop(out session);
        }

        session ??= Guard(file, () => new ReadingSession(file, Sets.Count));
        try
        {
            var opened = session;
            result = Guard(file, () => search(opened));
        }
        catch
        {
            session.Dispose();
            throw;
        }

        lock (gate)
        {
            if (!isDisposed)
            {
                idle.Push(session);
                return true;
            }
        }

        session.Dispose();
        return true;
    }

    /// <summary>The postings of a term, by language; empty for an unknown one.</summary>
    public TermPostings[] Postings(ReadingSession session, string term)
    {
        if (terms.TryGet(term, out var known))
        {
            return known;
        }

        var postings = session.ReadTerm(term, Languages);
        return terms.Keep(term, postings, postings.Sum(found => found.Data.Length) + CachedTermOverhead);
    }

    /// <summary>The numbers of the passages in which the words stand one after the other.</summary>
    public int[] Phrase(ReadingSession session, IEnumerable<string> words)
    {
        var phrase = string.Join(' ', words);
        if (phrases.TryGet(phrase, out var known))
        {
            return known;
        }

        var numbers = session.ReadPhrase(phrase);
        return phrases.Keep(phrase, numbers, numbers.Length + CachedTermOverhead);
    }

    public Passage Passage(ReadingSession session, int number) =>
        passages.TryGet(number, out var known) ? known : passages.Keep(number, session.ReadPassage(number), 1);

    public AnalyzedTerm Analyze(string form) =>
        forms.TryGet(form, out var known) ? known : forms.Keep(form, AnalyzedTerm.Of(form), 1);

    public void Dispose()
    {
        ReadingSession[] sessions;
        lock (gate)
        {
            isDisposed = true;
            sessions = [.. idle];
            idle.Clear();
        }

        foreach (var session in sessions)
        {
            session.Dispose();
        }
    }

    private static T Guard<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is SqliteException or InvalidCastException or EndOfStreamException or IndexOutOfRangeException or ArgumentException)
        {
            throw new PassageIndexException(
                File.Exists(file)
                    ? $"The index file {file} is damaged ({exception.Message.TrimEnd('.')}). Run stbot reindex, or stbot generations rollback."
                    : $"The index file {file} is missing. Run stbot reindex, or stbot generations rollback.",
                exception);
        }
    }

    private static Generation ReadManifest(SqliteConnection connection, string file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version, number, built_at, passages, sources, fingerprint FROM manifest";
        using var row = command.ExecuteReader();
        if (!row.Read() || row.GetInt32(0) != GenerationSchema.Version)
        {
            throw new PassageIndexException($"The index file {file} is of another version of this program or incomplete. Run stbot reindex.");
        }

        var builtAt = DateTimeOffset.ParseExact(row.GetString(2), "O", CultureInfo.InvariantCulture);
        return new Generation(row.GetInt32(1), builtAt, row.GetInt32(3), row.GetInt32(4), row.GetString(5), IsLive: false);
    }

    private static PassageSets ReadSets(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, numbers FROM passage_set";
        using var rows = command.ExecuteReader();
        var sets = new Dictionary<string, byte[]>();
        while (rows.Read())
        {
            sets[rows.GetString(0)] = rows.GetFieldValue<byte[]>(1);
        }

        return new PassageSets(
            sets.GetValueOrDefault(PassageSets.Languages, []),
            sets.GetValueOrDefault(PassageSets.SourceNumbers, []),
            sets.GetValueOrDefault(PassageSets.SourceNames, []));
    }

    private static Dictionary<LanguageCode, int> ReadLanguages(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT code, passages FROM language";
        using var rows = command.ExecuteReader();
        var languages = new Dictionary<LanguageCode, int>();
        while (rows.Read())
        {
            languages[(LanguageCode)rows.GetInt32(0)] = rows.GetInt32(1);
        }

        return languages;
    }
}
