using System.Threading.Channels;

namespace StBriefingBot.CommandLine;

/// <summary>Turns each input line into one output line, a few at a time, in the order of the input.</summary>
internal static class OrderedLines
{
    /// <param name="input">Read to its end; blank lines are passed over.</param>
    /// <param name="output">Flushed after each line, so that a program can converse line by line.</param>
    /// <param name="parallel">How many lines are worked on at a time, 1 or more.</param>
    /// <param name="answer">Takes a line and its number from 1; must not throw for any line.</param>
    /// <param name="cancellationToken">Stops reading and drops what is unfinished.</param>
    public static async Task RunAsync(
        TextReader input, TextWriter output, int parallel, Func<string, int, CancellationToken, Task<string>> answer, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var free = new SemaphoreSlim(parallel);
        var answers = Channel.CreateBounded<Task<string>>(parallel * 8);
        var reading = Task.Run(() => ReadAsync(input, answers.Writer, free, answer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var line in answers.Reader.ReadAllAsync(cancellationToken))
            {
                await output.WriteLineAsync((await line).AsMemory(), cancellationToken);
                await output.FlushAsync(cancellationToken);
            }

            await reading;
        }
        finally
        {
            // A reader that waits on a silent stream cannot be woken; it must not keep a cancelled command alive.
            await stop.CancelAsync();
        }
    }

    private static async Task ReadAsync(
        TextReader input, ChannelWriter<Task<string>> answers, SemaphoreSlim free, Func<string, int, CancellationToken, Task<string>> answer, CancellationToken cancellationToken)
    {
        try
        {
            var number = 0;
            while (await input.ReadLineAsync(cancellationToken) is { } line)
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                await free.WaitAsync(cancellationToken);
                var current = number;
                await answers.WriteAsync(Task.Run(() => OneAsync(line, current), CancellationToken.None), cancellationToken);
            }

            answers.Complete();
        }
        catch (Exception exception)
        {
            // Handed on to the writing side, which throws it.
            answers.Complete(exception);
        }

        async Task<string> OneAsync(string line, int number)
        {
            try
            {
                return await answer(line, number, cancellationToken);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
