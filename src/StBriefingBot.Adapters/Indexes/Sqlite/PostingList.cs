namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>The passages that hold one term, while an index is built: variable-length pairs of the step from the last passage and the frequency.</summary>
internal sealed class PostingList
{
    private byte[] data = new byte[8];
    private int length;
    private int lastPassage = -1;
    private int openPassage = -1;
    private int openFrequency;

    /// <summary>How many passages hold the term.</summary>
    public int Count { get; private set; }

    /// <summary>Counts an occurrence; passages come in ascending order.</summary>
    public void Add(int passage, int weight)
    {
        if (passage != openPassage)
        {
            Close();
            openPassage = passage;
            openFrequency = 0;
            Count++;
        }

        openFrequency += weight;
    }

    /// <summary>Every passage with its frequency, ascending.</summary>
    public IEnumerable<(int Passage, int Frequency)> Read()
    {
        Close();
        openPassage = -1;
        var at = 0;
        var passage = -1;
        while (at < length)
        {
            passage += Variable.Read(data, ref at);
            yield return (passage, Variable.Read(data, ref at));
        }
    }

    private void Close()
    {
        if (openPassage < 0)
        {
            return;
        }

        if (length + (2 * Variable.Longest) > data.Length)
        {
            Array.Resize(ref data, data.Length * 2 + Variable.Longest);
        }

        Variable.Write(data, ref length, openPassage - lastPassage);
        Variable.Write(data, ref length, openFrequency);
        lastPassage = openPassage;
    }
}
