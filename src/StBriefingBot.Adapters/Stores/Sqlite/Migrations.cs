using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>
/// Brings a state file up to date: the numbered SQL files beside this one, each once, in order. Which were applied is kept one by one, because a file with a
/// lower number may come later.
/// </summary>
internal static class Migrations
{
    private const string Folder = "Migrations/";

    public static void Apply(SqliteConnection connection)
    {
        // Immediate: of two processes that start at once, one waits and finds the work done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var known = Applied(connection, transaction);
        foreach (var (number, sql) in All().Where(migration => !known.Contains(migration.Number)))
        {
            connection.Execute(sql, transaction: transaction);
            connection.Execute("INSERT INTO migration (number) VALUES (@number)", new { number }, transaction);
        }

        transaction.Commit();
    }

    /// <summary>Files of earlier versions of this program know only the highest number.</summary>
    private static HashSet<int> Applied(SqliteConnection connection, SqliteTransaction transaction)
    {
        var isKept = connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration')", transaction: transaction);
        if (!isKept)
        {
            connection.Execute("CREATE TABLE migration (number INTEGER PRIMARY KEY)", transaction: transaction);
            var reached = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
            connection.Execute("INSERT INTO migration (number) VALUES (@Number)", All().Where(migration => migration.Number <= reached).Select(migration => new { migration.Number }), transaction);
        }

        return [.. connection.Query<int>("SELECT number FROM migration", transaction: transaction)];
    }

    private static List<(int Number, string Sql)> All()
    {
        var assembly = typeof(Migrations).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (Number(name), Text(name)))
            .OrderBy(migration => migration.Item1).ToList();

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>0001-answers-and-people.sql is number 1.</summary>
    private static int Number(string name) => int.Parse(name.AsSpan(Folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}
