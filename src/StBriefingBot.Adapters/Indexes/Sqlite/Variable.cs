namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>Numbers from 0 in one byte per seven bits, the lowest bits first, the highest bit set where more follow.</summary>
internal static class Variable
{
    /// <summary>The most bytes a number takes.</summary>
    public const int Longest = 5;

    public static void Write(Span<byte> data, ref int at, int value)
    {
        var rest = (uint)value;
        while (rest > 0x7F)
        {
            data[at++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        data[at++] = (byte)rest;
    }

    public static int Read(ReadOnlySpan<byte> data, ref int at)
    {
        uint current = data[at++];
        var value = current & 0x7F;
        for (var shift = 7; current > 0x7F; shift += 7)
        {
            current = data[at++];
            value |= (current & 0x7F) << shift;
        }

        return (int)value;
    }
}
