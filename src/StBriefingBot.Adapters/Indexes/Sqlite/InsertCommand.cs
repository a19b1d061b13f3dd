using Microsoft.Data.Sqlite;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>A statement prepared once and executed for many rows; its parameters are <c>$0</c>, <c>$1</c> and so on.</summary>
internal sealed class InsertCommand : IDisposable
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    public InsertCommand(SqliteConnection connection, string sql, int columns)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        parameters = [.. Enumerable.Range(0, columns).Select(column => command.Parameters.Add(new SqliteParameter { ParameterName = $"${column}" }))];
    }

    public void Execute(params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
