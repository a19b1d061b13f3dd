using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace StBriefingBot.Adapters.Models;

/// <summary>
/// A chat model within the limits of <see cref="ModelCalls"/>, which hold until it begins to answer. What has begun to arrive is never asked for again.
/// </summary>
internal sealed class ResilientChatClient : DelegatingChatClient
{
    private readonly ModelCalls calls;

    public ResilientChatClient(IChatClient inner, ModelSettings settings, Random random, TimeProvider time)
        : base(inner) => calls = new ModelCalls(settings, random, time);

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        using var turn = await calls.TurnAsync(cancellationToken);
        return await calls.GuardAsync(async token => await base.GetResponseAsync(messages, options, token), cancellationToken);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var turn = await calls.TurnAsync(cancellationToken);
        await using var begun = await calls.GuardAsync(token => BeginAsync(messages, options, token, cancellationToken), cancellationToken);
        for (var more = begun.HasFirst; more; more = await begun.Updates.MoveNextAsync())
        {
            yield return begun.Updates.Current;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            calls.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Waits for the first piece. The attempt's token ends that wait; the whole stream listens to the caller's.</summary>
    private async Task<Begun> BeginAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken attempt, CancellationToken whole)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(whole);
        var updates = base.GetStreamingResponseAsync(messages, options, stop.Token).GetAsyncEnumerator(stop.Token);
        var begun = new Begun(updates, stop);
        try
        {
            await using (attempt.Register(stop.Cancel))
            {
                begun.HasFirst = await updates.MoveNextAsync();
            }

            return begun;
        }
        catch
        {
            await begun.DisposeAsync();
            attempt.ThrowIfCancellationRequested();
            throw;
        }
    }

    private sealed class Begun(IAsyncEnumerator<ChatResponseUpdate> updates, CancellationTokenSource stop) : IAsyncDisposable
    {
        public IAsyncEnumerator<ChatResponseUpdate> Updates => updates;

        public bool HasFirst { get; set; }

        public async ValueTask DisposeAsync()
        {
            await updates.DisposeAsync();
            stop.Dispose();
        }
    }
}
