using StBriefingBot.Adapters.Indexes;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Lucene;

/// <summary>A passage as bytes.</summary>
internal static class PassageCodec
{
    public static byte[] Write(Passage passage)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(passage.Id);
        writer.Write(passage.SourceId);
        writer.Write((byte)passage.Language);
        writer.Write((byte)passage.Kind);
        writer.Write(passage.Title);
        writer.Write7BitEncodedInt(passage.HeadingPath.Count);
        foreach (var heading in passage.HeadingPath)
        {
            writer.Write(heading);
        }

        writer.Write(passage.Locator);
        writer.Write(passage.Text);
        var statements = StatementCodec.Write(passage.Statements);
        writer.Write7BitEncodedInt(statements.Length);
        writer.Write(statements);
        writer.Flush();
        return memory.ToArray();
    }

    public static Passage Read(byte[] data, int offset, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(data, offset, length, writable: false));
        return new Passage(
            reader.ReadString(),
            reader.ReadString(),
            (LanguageCode)reader.ReadByte(),
            (PassageKind)reader.ReadByte(),
            reader.ReadString(),
            Headings(reader),
            reader.ReadString(),
            reader.ReadString(),
            StatementCodec.Read(reader.ReadBytes(reader.Read7BitEncodedInt())));
    }

    private static string[] Headings(BinaryReader reader)
    {
        var headings = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < headings.Length; i++)
        {
            headings[i] = reader.ReadString();
        }

        return headings;
    }
}
