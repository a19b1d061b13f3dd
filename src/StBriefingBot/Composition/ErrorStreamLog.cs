using Microsoft.Extensions.Logging;

namespace StBriefingBot.Composition;

/// <summary>The log of a running bot: a line each on standard error. People's words and secrets are never in it.</summary>
internal sealed class ErrorStreamLog(TextWriter error, TimeProvider time) : ILoggerProvider
{
    private readonly Lock gate = new();

    public ILogger CreateLogger(string categoryName) => new Line(this);

    public void Dispose()
    {
        // The stream belongs to the process.
    }

    private void Write(LogLevel level, string message)
    {
        lock (gate)
        {
            error.WriteLine($"{time.GetUtcNow():HH:mm:ss}Z {level.ToString().ToLowerInvariant()}: {message}");
        }
    }

    private sealed class Line(ErrorStreamLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and < LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                log.Write(logLevel, formatter(state, exception));
            }
        }
    }
}
