using Spectre.Console;
using StBriefingBot.CommandLine;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Shows how far some work has come, on standard error, where a person looks on; does nothing in a pipe.</summary>
internal static class ProgressBar
{
    /// <param name="surroundings">Whose standard error to use.</param>
    /// <param name="what">The work, one or two words.</param>
    /// <param name="total">How much there is to do; null when that is not known.</param>
    /// <param name="work">Reports how much is done.</param>
    public static async Task<T> ShowAsync<T>(Surroundings surroundings, string what, int? total, Func<IProgress<int>?, Task<T>> work)
    {
        if (!surroundings.ErrorIsTerminal)
        {
            return await work(null);
        }

        return await ConsoleFor.Writer(surroundings.Error, isTerminal: true).Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask(what, maxValue: total ?? 1);
            task.IsIndeterminate = total is null;
            return work(new Reporter(done => task.Value = done));
        });
    }

    /// <summary>Reports at once, on the reporting thread: a bar that lags behind its work would outlive it.</summary>
    private sealed class Reporter(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
