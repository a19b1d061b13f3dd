using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>Writes a <see cref="VectorFile"/>; vectors may come from several threads.</summary>
internal sealed class VectorFileWriter(string file, string kind) : IDisposable
{
    private readonly FileStream stream = new(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
    private readonly List<VectorOwner> owners = [];
    private readonly Lock gate = new();

    /// <summary>How many numbers a vector has; 0 before the first.</summary>
    public int Dimensions { get; private set; }

    public IReadOnlyList<VectorOwner> Owners => owners;

    /// <returns>False for a vector of another length than those before, which is not kept.</returns>
    public bool Add(VectorOwner owner, ReadOnlySpan<float> vector)
    {
        lock (gate)
        {
            if (owners.Count > 0 && vector.Length != Dimensions)
            {
                return false;
            }

            Dimensions = vector.Length;
            owners.Add(owner);
            stream.Write(MemoryMarshal.AsBytes(vector));
            return true;
        }
    }

    /// <summary>Writes whose they are; without it the file says nothing.</summary>
    public void Complete(int passages)
    {
        var begin = stream.Position;
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(VectorFile.Version);
        writer.Write(kind);
        writer.Write(Dimensions);
        writer.Write(passages);
        writer.Write(owners.Count);
        Span<byte> hash = stackalloc byte[16];
        foreach (var owner in owners)
        {
            writer.Write(owner.Id);
            writer.Write(owner.SourceId);
            BinaryPrimitives.WriteUInt128LittleEndian(hash, owner.Hash);
            writer.Write(hash);
        }

        writer.Write(begin);
    }

    public void Dispose() => stream.Dispose();
}
