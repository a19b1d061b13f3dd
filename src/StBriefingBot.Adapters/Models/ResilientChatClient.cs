using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Adapters.Models;

/// <summary>
/// A model that is asked again after a passing failure, left alone for a while after several, given so long to begin, and asked so often at a time. What
/// has begun to arrive is never asked for again.
/// </summary>
internal sealed class ResilientChatClient : DelegatingChatClient
{
    /// <summary>Who is told to come back later than this is told the truth at once.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(6);

    private readonly ModelSettings settings;
    private readonly ResiliencePipeline pipeline;
    private readonly SemaphoreSlim slots;

    public ResilientChatClient(IChatClient inner, ModelSettings settings, Random random, TimeProvider time)
        : base(inner)
    {
        this.settings = settings;
        slots = new SemaphoreSlim(settings.Parallel);
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (settings.Retries > 0)
        {
            builder.AddRetry(Retry(settings, random));
        }

        pipeline = builder.AddCircuitBreaker(Breaker()).AddTimeout(settings.Timeout).Build();
    }

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            return await GuardAsync(async token => await base.GetResponseAsync(messages, options, token), cancellationToken);
        }
        finally
        {
            slots.Release();
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            await using var begun = await GuardAsync(token => BeginAsync(messages, options, token, cancellationToken), cancellationToken);
            for (var more = begun.HasFirst; more; more = await begun.Updates.MoveNextAsync())
            {
                yield return begun.Updates.Current;
            }
        }
        finally
        {
            slots.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            slots.Dispose();
        }

        base.Dispose(disposing);
    }

    private static RetryStrategyOptions Retry(ModelSettings settings, Random random) => new()
    {
        MaxRetryAttempts = settings.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = settings.RetryDelay,
        Randomizer = random.NextDouble,
        ShouldHandle = new PredicateBuilder().Handle<ModelException>(exception => exception.IsPassing && (exception.RetryAfter ?? TimeSpan.Zero) <= LongestWait),
        DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as ModelException)?.RetryAfter),
    };

    private static CircuitBreakerStrategyOptions Breaker() => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = 6,
        SamplingDuration = TimeSpan.FromSeconds(60),
        BreakDuration = TimeSpan.FromSeconds(20),
        ShouldHandle = new PredicateBuilder().Handle<ModelException>(exception => exception.IsPassing || exception.Fault == ComposerFault.Unreachable).Handle<TimeoutRejectedException>(),
    };

    private async Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await call(token), cancellationToken);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new ModelException(
                ComposerFault.TooSlow,
                $"The model \"{settings.Name}\" did not begin to answer within {settings.Timeout.TotalSeconds:0.#} seconds.",
                $"Give it more time with Models:{settings.Name}:Seconds, or choose a smaller model.",
                exception);
        }
        catch (BrokenCircuitException exception)
        {
            throw new ModelException(
                ComposerFault.Unreachable, $"The model \"{settings.Name}\" failed several times and is left alone for a while.", "`stbot doctor` says what is wrong with it.", exception);
        }
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
