using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>Statements as bytes: read with every found passage, so quicker than a text format.</summary>
internal static class StatementCodec
{
    public static byte[] Write(IReadOnlyList<Statement> statements)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write7BitEncodedInt(statements.Count);
        foreach (var statement in statements)
        {
            writer.Write7BitEncodedInt(statement.Span.Start);
            writer.Write7BitEncodedInt(statement.Span.End);
            writer.Write(statement.Basis);
            writer.Write((byte)statement.Confidence);
            Write(writer, statement.Since?.ToString());
            Write(writer, statement.Until?.ToString());
            Write(writer, statement.Disputed);
            Write(writer, statement.Corrects);
            Write(writer, statement.Caution);
            WriteNotes(writer, statement.Notes);
            WriteAsked(writer, statement.Asked);
        }

        writer.Flush();
        return memory.ToArray();
    }

    public static IReadOnlyList<Statement> Read(byte[] data)
    {
        using var reader = new BinaryReader(new MemoryStream(data, writable: false));
        var statements = new Statement[reader.Read7BitEncodedInt()];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = new Statement(
                new TextSpan(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()),
                reader.ReadString(),
                (Confidence)reader.ReadByte(),
                Date(Optional(reader)),
                Date(Optional(reader)),
                Optional(reader),
                Optional(reader),
                Optional(reader),
                Notes(reader),
                Asked(reader));
        }

        return statements;
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static void WriteNotes(BinaryWriter writer, IReadOnlyList<int>? notes)
    {
        writer.Write7BitEncodedInt(notes is null ? 0 : notes.Count + 1);
        foreach (var note in notes ?? [])
        {
            writer.Write7BitEncodedInt(note);
        }
    }

    private static void WriteAsked(BinaryWriter writer, IReadOnlyList<string>? asked)
    {
        writer.Write7BitEncodedInt(asked?.Count ?? 0);
        foreach (var question in asked ?? [])
        {
            writer.Write(question);
        }
    }

    private static string? Optional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static int[]? Notes(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt() - 1;
        if (count < 0)
        {
            return null;
        }

        var notes = new int[count];
        for (var i = 0; i < count; i++)
        {
            notes[i] = reader.Read7BitEncodedInt();
        }

        return notes;
    }

    private static string[]? Asked(BinaryReader reader)
    {
        var asked = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < asked.Length; i++)
        {
            asked[i] = reader.ReadString();
        }

        return asked.Length == 0 ? null : asked;
    }
}
