using System.IO.Compression;

namespace StBriefingBot.Discord.Gateway;

/// <summary>Unpacks <c>zlib-stream</c>: one stream over a whole connection, flushed at the end of every frame.</summary>
internal sealed class ZlibFrames : IDisposable
{
    private static readonly byte[] Flush = [0x00, 0x00, 0xff, 0xff];

    private readonly MemoryStream packed = new();
    private readonly ZLibStream unpacker;

    public ZlibFrames() => unpacker = new ZLibStream(packed, CompressionMode.Decompress);

    /// <summary>Takes a message in.</summary>
    /// <param name="message">As it came.</param>
    /// <param name="longest">The most a frame may grow to.</param>
    /// <returns>The frame, or null while more of it must come.</returns>
    /// <exception cref="InvalidDataException">It is not zlib, or too long.</exception>
    public byte[]? Add(ReadOnlySpan<byte> message, int longest)
    {
        var position = packed.Position;
        packed.Position = packed.Length;
        packed.Write(message);
        packed.Position = position;
        if (!message.EndsWith(Flush))
        {
            return packed.Length <= longest ? null : throw TooLong();
        }

        using var frame = new MemoryStream();
        Span<byte> buffer = stackalloc byte[4096];
        for (var read = unpacker.Read(buffer); read > 0; read = unpacker.Read(buffer))
        {
            frame.Write(buffer[..read]);
            if (frame.Length > longest)
            {
                throw TooLong();
            }
        }

        packed.SetLength(0);
        return frame.ToArray();
    }

    public void Dispose()
    {
        unpacker.Dispose();
        packed.Dispose();
    }

    private static InvalidDataException TooLong() => new("The frame is longer than any Discord sends.");
}
