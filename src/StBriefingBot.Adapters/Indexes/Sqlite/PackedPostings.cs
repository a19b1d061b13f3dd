using System.Buffers.Binary;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>
/// The passages of a term as they lie in the index: the step from the last passage, then what the term earns there, worked out at build time, in 65,535ths.
/// A search only adds these up, so it can afford to look at every match and needs no shortcut that could lose one.
/// </summary>
internal static class PackedPostings
{
    public const float Unit = 1f / ushort.MaxValue;

    public static byte[] Pack(PostingList list, IReadOnlyList<int> lengths, double averageLength)
    {
        var data = new byte[list.Count * (Variable.Longest + sizeof(ushort))];
        var at = 0;
        var last = -1;
        foreach (var (passage, frequency) in list.Read())
        {
            var earned = Bm25.Saturation(frequency, lengths[passage], averageLength);
            Variable.Write(data, ref at, passage - last);
            BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(at), (ushort)Math.Round(earned * ushort.MaxValue));
            at += sizeof(ushort);
            last = passage;
        }

        return data[..at];
    }

    /// <summary>Adds what the term earns, times a weight, to the scores of its passages.</summary>
    public static void AddTo(ReadOnlySpan<byte> data, float weight, Span<float> scores)
    {
        weight *= Unit;
        var passage = -1;
        for (var at = 0; at < data.Length; at += sizeof(ushort))
        {
            passage += Variable.Read(data, ref at);
            scores[passage] += weight * BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
        }
    }

    /// <summary>Does the same, and notes every passage whose score was 0 before.</summary>
    public static void AddTo(ReadOnlySpan<byte> data, float weight, Span<float> scores, List<int> touched)
    {
        weight *= Unit;
        var passage = -1;
        for (var at = 0; at < data.Length; at += sizeof(ushort))
        {
            passage += Variable.Read(data, ref at);
            if (scores[passage] == 0)
            {
                touched.Add(passage);
            }

            scores[passage] += weight * BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
        }
    }
}
