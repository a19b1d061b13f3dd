namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>The generations of a folder that are open for reading.</summary>
internal sealed class GenerationReaders(IndexFolder folder) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, GenerationReader> open = [];
    private bool isDisposed;

    public GenerationReader Get(int generation)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (!open.TryGetValue(generation, out var reader))
            {
                open[generation] = reader = GenerationReader.Open(folder.FileOf(generation));
            }

            return reader;
        }
    }

    /// <summary>Closes all for which the condition holds, once the searches in them are done.</summary>
    public void Close(Func<int, bool> condition)
    {
        GenerationReader[] closing;
        lock (gate)
        {
            var numbers = open.Keys.Where(condition).ToArray();
            closing = [.. numbers.Select(number => open[number])];
            foreach (var number in numbers)
            {
                open.Remove(number);
            }
        }

        foreach (var reader in closing)
        {
            reader.Dispose();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
        }

        Close(_ => true);
    }
}
