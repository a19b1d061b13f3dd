namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>The tables of one generation's file. A file is complete when <c>manifest</c> has its row, which is written last.</summary>
internal static class GenerationSchema
{
    /// <summary>Counts up when a file of an older program can no longer be read: it is then built anew.</summary>
    public const int Version = 2;

    /// <summary>
    /// Nobody reads the file before it is complete, and a broken one is thrown away: it needs no journal. The phrase table gathers 64 MB before it writes
    /// and does not merge what it wrote as it goes along, which halves its part of the time.
    /// </summary>
    public const string Tables = """
        PRAGMA page_size = 8192;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA cache_size = -65536;
        CREATE TABLE manifest (version INTEGER, number INTEGER, built_at TEXT, passages INTEGER, sources INTEGER, fingerprint TEXT);
        CREATE TABLE language (code INTEGER PRIMARY KEY, passages INTEGER);
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY, passage_id TEXT NOT NULL, source_id TEXT NOT NULL, language INTEGER NOT NULL, kind INTEGER NOT NULL,
            title TEXT NOT NULL, headings TEXT NOT NULL, locator TEXT NOT NULL, text TEXT NOT NULL, statements BLOB NOT NULL);
        CREATE TABLE passage_set (name TEXT PRIMARY KEY, numbers BLOB NOT NULL);
        CREATE TABLE term (language INTEGER NOT NULL, term TEXT NOT NULL, passages INTEGER NOT NULL, postings BLOB NOT NULL);
        CREATE VIRTUAL TABLE phrase USING fts5 (title, heading, text, content = '', columnsize = 0, tokenize = 'ascii');
        INSERT INTO phrase (phrase, rank) VALUES ('hashsize', 67108864);
        INSERT INTO phrase (phrase, rank) VALUES ('automerge', 0);
        """;

    /// <summary>Made after the rows: sorting once is cheaper than keeping order all along.</summary>
    public const string Indexes = """
        CREATE UNIQUE INDEX passage_by_id ON passage (passage_id);
        CREATE UNIQUE INDEX term_by_name ON term (term, language);
        """;
}
