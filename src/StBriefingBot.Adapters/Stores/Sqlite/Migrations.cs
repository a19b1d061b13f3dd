using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Brings a state file up to date: the numbered SQL files beside this one, each once, in order.</summary>
internal static class Migrations
{
    private const string Folder = "Migrations/";

    public static void Apply(SqliteConnection connection)
    {
        // Immediate: of two processes that start at once, one waits and finds the work done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var reached = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
        foreach (var (number, sql) in All().Where(migration => migration.Number > reached))
        {
            connection.Execute(sql, transaction: transaction);
            connection.Execute($"PRAGMA user_version = {number}", transaction: transaction);
        }

        transaction.Commit();
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
