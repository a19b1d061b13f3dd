using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>
/// The vectors of a generation in a file: the numbers first, one vector after the other as they are made, then whose they are, and last where that begins,
/// so that a file of any size is written once from beginning to end.
/// </summary>
internal static class VectorFile
{
    /// <summary>Counts up when files of an older program can no longer be read: their vectors are then made anew.</summary>
    public const int Version = 1;

    private const int HashBytes = 16;

    /// <summary>What is turned into a vector: a passage says what it says below its title and headings.</summary>
    public static string TextOf(Passage passage) => string.Join('\n', passage.HeadingPath.Prepend(passage.Title).Append(passage.Text).Where(part => part.Length > 0));

    public static VectorOwner OwnerOf(Passage passage) =>
        new(passage.Id, passage.SourceId, BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(passage))).AsSpan(0, HashBytes)));

    /// <returns>Null where there is no such file, or none that can be read: it is then as if it had never been made.</returns>
    public static PassageVectors? Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
            using var reader = new BinaryReader(stream);
            stream.Position = stream.Length - sizeof(long);
            var owners = reader.ReadInt64();
            stream.Position = owners;
            if (reader.ReadInt32() != Version)
            {
                return null;
            }

            var (kind, dimensions, passages, count) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            if ((long)count * dimensions * sizeof(float) != owners)
            {
                return null;
            }

            var all = new VectorOwner[count];
            for (var at = 0; at < count; at++)
            {
                all[at] = new VectorOwner(reader.ReadString(), reader.ReadString(), BinaryPrimitives.ReadUInt128LittleEndian(reader.ReadBytes(HashBytes)));
            }

            var numbers = new float[count * dimensions];
            stream.Position = 0;
            stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
            return new PassageVectors(kind, dimensions, passages, all, numbers);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }
}
