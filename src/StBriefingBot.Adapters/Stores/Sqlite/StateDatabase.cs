using Dapper;
using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Commands.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>The file that holds what people did with the bot, for any number of threads and processes. Made and brought up to date when first used.</summary>
/// <param name="folder">The data folder.</param>
public sealed class StateDatabase(string folder) : IDisposable
{
    private const string FileName = "state.db";
    private const int BusySeconds = 5;

    private readonly Lock gate = new();
    private bool isUpToDate;

    private string File => Path.Combine(folder, FileName);

    public void Dispose()
    {
        using var connection = Connection();
        SqliteConnection.ClearPool(connection);
    }

    /// <exception cref="StoreException">The file cannot be used.</exception>
    internal T Read<T>(Func<SqliteConnection, T> read) => Guard(() =>
    {
        using var connection = Open();
        return read(connection);
    });

    /// <summary>All of it or nothing; others wait their turn.</summary>
    /// <exception cref="StoreException">The file cannot be used.</exception>
    internal T Write<T>(Func<SqliteConnection, SqliteTransaction, T> write) => Guard(() =>
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        var result = write(connection, transaction);
        transaction.Commit();
        return result;
    });

    private SqliteConnection Open()
    {
        lock (gate)
        {
            if (!isUpToDate)
            {
                Directory.CreateDirectory(folder);
                using var first = Connection();
                first.Open();
                first.Execute("PRAGMA journal_mode = WAL");
                Migrations.Apply(first);
                isUpToDate = true;
            }
        }

        var connection = Connection();
        connection.Open();

        // A power cut may take the last second, never the file. What a person has deleted is overwritten.
        connection.Execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
        return connection;
    }

    private SqliteConnection Connection() => new(new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = BusySeconds }.ToString());

    private T Guard<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"The file {File} cannot be used ({exception.Message.TrimEnd('.')}). Check its permissions and the room on its disk; if it is damaged, move it away: a new one is made, without the answers and feedback kept so far.",
                exception);
        }
    }
}
