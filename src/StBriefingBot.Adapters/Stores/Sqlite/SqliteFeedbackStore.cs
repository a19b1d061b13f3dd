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
            INSERT INTO judgement (answer_id, speaker_id, is_helpful, reason, at) VALUES (@AnswerId, @SpeakerId, @IsHelpful, @Reason, @At)
            ON CONFLICT (answer_id, speaker_id) DO UPDATE SET is_helpful = excluded.is_helpful, reason = excluded.reason, at = excluded.at
            """,
            new { judgement.AnswerId, judgement.SpeakerId, judgement.IsHelpful, judgement.Reason, At = Times.Write(judgement.At) },
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

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(int top, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<Judgement>>(connection => [.. connection
            .Query<(string AnswerId, string SpeakerId, bool IsHelpful, string? Reason, string At)>(
                "SELECT answer_id, speaker_id, is_helpful, reason, at FROM judgement ORDER BY at DESC, answer_id LIMIT @top", new { top })
            .Select(row => new Judgement(row.AnswerId, row.SpeakerId, row.IsHelpful, row.Reason, Times.Read(row.At)))]));
    }

    public Task<IReadOnlyList<SourceRequest>> SourceRequestsAsync(int top, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<SourceRequest>>(connection => [.. connection
            .Query<(string SpeakerId, string Text, string? AnswerId, string At)>("SELECT speaker_id, text, answer_id, at FROM source_request ORDER BY id DESC LIMIT @top", new { top })
            .Select(row => new SourceRequest(row.SpeakerId, row.Text, row.AnswerId, Times.Read(row.At)))]));
    }
}
