using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>Analyses passages on other threads while the caller writes those before, in the order they come.</summary>
internal static class AnalyzedBatches
{
    private const int BatchSize = 256;

    // Enough to keep the analysis busy while a batch is written, little enough to bound memory.
    private const int BatchesAhead = 4;

    public static async IAsyncEnumerable<AnalyzedPassage[]> Of(
        IAsyncEnumerable<Passage> passages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<Task<AnalyzedPassage[]>>(BatchesAhead);
        var reading = ReadAsync(passages, channel.Writer, stopping.Token);
        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return await batch;
            }
        }
        finally
        {
            await stopping.CancelAsync();
            await reading;
        }
    }

    /// <summary>Ends the channel with the reader's failure, if there is one: it then comes out where the batches do.</summary>
    private static async Task ReadAsync(
        IAsyncEnumerable<Passage> passages, ChannelWriter<Task<AnalyzedPassage[]>> batches, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var batch in passages.Chunk(BatchSize).WithCancellation(cancellationToken))
            {
                await batches.WriteAsync(Task.Run(() => Array.ConvertAll(batch, AnalyzedPassage.Of), cancellationToken), cancellationToken);
            }

            batches.Complete();
        }
        catch (Exception exception)
        {
            batches.Complete(exception);
        }
    }
}
