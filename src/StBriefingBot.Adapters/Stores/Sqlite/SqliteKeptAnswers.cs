using System.Runtime.CompilerServices;
using Dapper;
using StBriefingBot.Core.Administration.Checks;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Kept answers with what they cite, from the state file, a few hundred at a time.</summary>
public sealed class SqliteKeptAnswers(StateDatabase database) : IKeptAnswers
{
    private const int PageSize = 500;

    private const string Page = """
        SELECT rowid, id, text, sentences FROM answer
        WHERE abstained = 0 AND rowid < @before AND EXISTS (SELECT 1 FROM citation WHERE answer_id = answer.id)
        ORDER BY rowid DESC LIMIT @size
        """;

    public async IAsyncEnumerable<KeptAnswer> CitingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        for (var before = long.MaxValue; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (rows, citations) = database.Read(connection =>
            {
                var page = connection.Query<(long Row, string Id, string Text, string Sentences)>(Page, new { before, size = PageSize }).ToList();
                var cited = connection.Query<(string AnswerId, int Marker, string PassageId)>(
                    "SELECT answer_id, marker, passage_id FROM citation WHERE answer_id IN @ids", new { ids = page.Select(row => row.Id) });
                return (page, cited.ToLookup(row => row.AnswerId));
            });
            foreach (var row in rows)
            {
                var passages = citations[row.Id].ToDictionary(citation => citation.Marker, citation => citation.PassageId);
                yield return new KeptAnswer(row.Id, row.Text, [.. StateJson.Read(row.Sentences, StateJson.Default.ListAnswerSentence)
                    .Select(sentence => new KeptSentence(sentence.Text, [.. sentence.Markers.Where(passages.ContainsKey).Select(marker => passages[marker])]))]);
            }

            if (rows.Count < PageSize)
            {
                yield break;
            }

            before = rows[^1].Row;
        }
    }
}
