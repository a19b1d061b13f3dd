using Dapper;
using StBriefingBot.Core.Commands.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Judgements and requests for sources in the state file.</summary>
public sealed class SqliteFeedbackStore(StateDatabase database) : IFeedbackStore
{
    public Task JudgeAsync(Judgement judgement, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            """
            INSERT INTO judgement (answer_id, speaker_id, is_helpful, reason, at, generation, passages) VALUES (@AnswerId, @SpeakerId, @IsHelpful, @Reason, @At, @Generation, @Passages)
            ON CONFLICT (answer_id, speaker_id) DO UPDATE SET is_helpful = excluded.is_helpful, reason = excluded.reason, at = excluded.at, generation = excluded.generation,
                passages = excluded.passages, resolved_at = NULL, resolved_by = NULL, resolution = NULL
            """,
            new
            {
                judgement.AnswerId,
                judgement.SpeakerId,
                judgement.IsHelpful,
                judgement.Reason,
                At = Times.Write(judgement.At),
                judgement.Generation,
                Passages = StateJson.Write([.. judgement.PassageIds], StateJson.Default.ListString),
            },
            transaction)));
    }

    public Task RequestSourceAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            "INSERT INTO source_request (speaker_id, text, answer_id, at) VALUES (@SpeakerId, @Text, @AnswerId, @At)",
            new { request.SpeakerId, request.Text, request.AnswerId, At = Times.Write(request.At) },
            transaction)));
    }

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(int top, CancellationToken cancellationToken) => JudgementsAsync("", top, cancellationToken);

    public Task<IReadOnlyList<Judgement>> OpenAsync(int top, CancellationToken cancellationToken) =>
        JudgementsAsync("WHERE is_helpful = 0 AND resolved_at IS NULL", top, cancellationToken);

    public Task<IReadOnlyList<string>> ResolveAsync(string answerId, string actor, string note, DateTimeOffset at, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write<IReadOnlyList<string>>((connection, transaction) => [.. connection.Query<string>(
            """
            UPDATE judgement SET resolved_at = @at, resolved_by = @actor, resolution = @note
            WHERE answer_id = @answerId AND is_helpful = 0 AND resolved_at IS NULL RETURNING speaker_id
            """,
            new { answerId, actor, note, at = Times.Write(at) },
            transaction)]));
    }

    private Task<IReadOnlyList<Judgement>> JudgementsAsync(string which, int top, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<Judgement>>(connection => [.. connection
            .Query<(string AnswerId, string SpeakerId, bool IsHelpful, string? Reason, string At, int? Generation, string? Passages)>(
                $"SELECT answer_id, speaker_id, is_helpful, reason, at, generation, passages FROM judgement {which} ORDER BY at DESC, answer_id LIMIT @top", new { top })
            .Select(row => new Judgement(row.AnswerId, row.SpeakerId, row.IsHelpful, row.Reason, Times.Read(row.At))
            {
                Generation = row.Generation,
                PassageIds = Cited(row.Passages),
            })]));
    }

    private static IReadOnlyList<string> Cited(string? passages)
    {
        if (passages is not null && StateJson.Read(passages, StateJson.Default.ListString) is { Count: > 0 } cited)
        {
            return cited;
        }

        return [];
    }

    public Task<IReadOnlyList<SourceRequest>> SourceRequestsAsync(int top, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<SourceRequest>>(connection => [.. connection
            .Query<(string SpeakerId, string Text, string? AnswerId, string At)>("SELECT speaker_id, text, answer_id, at FROM source_request ORDER BY id DESC LIMIT @top", new { top })
            .Select(row => new SourceRequest(row.SpeakerId, row.Text, row.AnswerId, Times.Read(row.At)))]));
    }
}
