using Microsoft.Extensions.Logging;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web;

/// <summary>What the web host reports as an error goes where the faults of commands go; it holds no person's text.</summary>
internal sealed class FaultLogger(IFaultLog faults) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Entry(faults, categoryName);

    public void Dispose()
    {
        // The log belongs to the program.
    }

    private sealed class Entry(IFaultLog faults, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Error and < LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel) && exception is not null and not OperationCanceledException)
            {
                faults.Record($"web page ({category})", exception);
            }
        }
    }
}
