namespace StBriefingBot.Tests.DiscordSimulator;

/// <summary>A clock that stands still until it is moved; what was waiting for a moment passed then goes on.</summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = start;
    private TaskCompletionSource? added;

    public ManualTime()
        : this(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    /// <summary>Comes true when someone waits for a moment that far off.</summary>
    public async Task SomeoneWaitsAsync(TimeSpan off)
    {
        while (true)
        {
            Task next;

            lock (gate)
            {
                if (timers.Exists(timer => timer.Due == now + off))
                {
                    return;
                }

                next = (added ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }

            await next.WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var target = GetUtcNow() + by;

        while (NextUpTo(target) is { } timer)
        {
            timer.Ring();
        }

        lock (gate)
        {
            now = target;
        }
    }

    /// <summary>Takes the timer that rings next, and moves the clock to its moment.</summary>
    private ManualTimer? NextUpTo(DateTimeOffset target)
    {
        lock (gate)
        {
            var timer = timers.Where(each => each.Due <= target).MinBy(each => each.Due);

            if (timer is not null)
            {
                now = timer.Due;
                timer.Rearm();
            }

            return timer;
        }
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; private set; }

        /// <summary>One with a period rings again; another is over.</summary>
        public void Rearm()
        {
            if (period > TimeSpan.Zero)
            {
                Due += period;
            }
            else
            {
                time.timers.Remove(this);
            }
        }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            lock (time.gate)
            {
                time.timers.Remove(this);
                period = newPeriod;

                if (dueTime >= TimeSpan.Zero)
                {
                    Due = time.now + dueTime;
                    time.timers.Add(this);
                    time.added?.TrySetResult();
                    time.added = null;
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
            {
                time.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
