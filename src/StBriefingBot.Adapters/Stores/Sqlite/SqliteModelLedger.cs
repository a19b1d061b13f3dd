using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using StBriefingBot.Adapters.Models.Budgets;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Tokens used, in the state file, by day and by a hash of day and person.</summary>
public sealed class SqliteModelLedger(StateDatabase database) : IModelLedger
{
    private const string Add = """
        DELETE FROM model_use WHERE day < @before;
        INSERT INTO model_use (day, person, tokens) VALUES (@day, @person, @tokens) ON CONFLICT (day, person) DO UPDATE SET tokens = tokens + excluded.tokens;
        """;

    public Task<TokensUsed> OfDayAsync(DateOnly day, string? person, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(connection => new TokensUsed(
            connection.ExecuteScalar<long>("SELECT COALESCE(SUM(tokens), 0) FROM model_use WHERE day = @day", new { day = Text(day) }),
            connection.ExecuteScalar<long>("SELECT COALESCE(SUM(tokens), 0) FROM model_use WHERE day = @day AND person = @person", new { day = Text(day), person = Hash(day, person) }))));
    }

    public Task AddAsync(DateOnly day, string? person, long tokens, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) =>
            connection.Execute(Add, new { day = Text(day), before = Text(day.AddDays(-1)), person = Hash(day, person), tokens }, transaction)));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static byte[] Hash(DateOnly day, string? person) => SHA256.HashData(Encoding.UTF8.GetBytes($"{Text(day)} {person}"));
}
