using System.IO.Compression;
using System.Text;

namespace DiscordSimulator.Gateway;

/// <summary>Transport compression: one zlib stream for the whole connection, flushed after each payload so that it ends in 00 00 FF FF.</summary>
internal sealed class ZlibPacker : IDisposable
{
    private readonly MemoryStream packed = new();
    private readonly ZLibStream zlib;

    public ZlibPacker() => zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);

    public byte[] Pack(string payload)
    {
        packed.SetLength(0);
        zlib.Write(Encoding.UTF8.GetBytes(payload));
        zlib.Flush();
        return packed.ToArray();
    }

    public void Dispose()
    {
        zlib.Dispose();
        packed.Dispose();
    }
}
