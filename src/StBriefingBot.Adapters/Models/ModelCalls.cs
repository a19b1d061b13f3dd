using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Adapters.Models;

/// <summary>A model is asked again after a passing failure, left alone for a while after several, given so long, and asked so often at a time.</summary>
internal sealed class ModelCalls : IDisposable
{
    /// <summary>Who is told to come back later than this is told the truth at once.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(6);

    private readonly ModelSettings settings;
    private readonly ResiliencePipeline pipeline;
    private readonly SemaphoreSlim slots;

    public ModelCalls(ModelSettings settings, Random random, TimeProvider time)
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

    /// <summary>Waits until one more may ask; disposing lets the next one.</summary>
    public async Task<IDisposable> TurnAsync(CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        return new Turn(slots);
    }

    /// <exception cref="ModelException">It failed for good, was too slow, or is left alone.</exception>
    public async Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
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
                $"Give it more time with {settings.Section}:{settings.Name}:Seconds, or choose a smaller model.",
                exception);
        }
        catch (BrokenCircuitException exception)
        {
            throw new ModelException(
                ComposerFault.Unreachable, $"The model \"{settings.Name}\" failed several times and is left alone for a while.", "`stbot doctor` says what is wrong with it.", exception);
        }
    }

    public void Dispose() => slots.Dispose();

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

    private sealed class Turn(SemaphoreSlim slots) : IDisposable
    {
        public void Dispose() => slots.Release();
    }
}
