using System.Buffers;

namespace StBriefingBot.Core.Language;

/// <summary>Writes the folded form of a text into pooled memory, with or without the original positions.</summary>
internal ref struct FoldWriter(char[] buffer, int[]? positions)
{
    private const char Dakuten = '\u3099';
    private const char Handakuten = '\u309A';
    private const char Unreadable = '\uFFFD';

    private char[] buffer = buffer;
    private int[]? positions = positions;
    private int length;

    public readonly ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public readonly ReadOnlySpan<int> Positions => positions.AsSpan(0, length);

    public void Write(ReadOnlySpan<char> text)
    {
        var table = FoldingTable.Single;
        for (var at = 0; at < text.Length; at++)
        {
            var original = text[at];
            var folded = table[original];
            if (folded < 0x80 && original < 0x80)
            {
                Append(folded, at);
            }
            else if (folded == FoldingTable.Dropped)
            {
                continue;
            }
            else if (folded == FoldingTable.Expands)
            {
                AppendExpansion(FoldingTable.Several[original], at);
            }
            else if (char.IsSurrogate(original))
            {
                at += WriteSurrogate(text, at);
            }
            else if (folded is Dakuten or Handakuten or '゛' or '゜')
            {
                Voice(folded is Dakuten or '゛', folded, at);
            }
            else
            {
                AppendSingle(original, folded, at);
            }
        }
    }

    public readonly void Return()
    {
        ArrayPool<char>.Shared.Return(buffer);
        if (positions is not null)
        {
            ArrayPool<int>.Shared.Return(positions);
        }
    }

    /// <summary>An exponent keeps apart from the number it stands on: 10⁶ is not 106.</summary>
    private void AppendSingle(char original, char folded, int at)
    {
        var isSuperscript = original is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u207B');
        if (isSuperscript && EndsInDigit)
        {
            Append('^', at);
        }

        Append(folded, at);
    }

    /// <summary>A fraction keeps apart from the whole number before it: 4½ is 4 1/2.</summary>
    private void AppendExpansion(string expansion, int at)
    {
        if (EndsInDigit && expansion.Contains('/', StringComparison.Ordinal))
        {
            Append(' ', at);
        }

        foreach (var character in expansion)
        {
            Append(character, at);
        }
    }

    private readonly bool EndsInDigit => length > 0 && char.IsAsciiDigit(buffer[length - 1]);

    /// <summary>Joins a separate voicing mark with the kana before it (ﾃﾞ → デ); a mark that fits nothing stays when it is visible.</summary>
    private void Voice(bool voiced, char mark, int at)
    {
        var kana = length > 0 ? buffer[length - 1] : '\0';
        var joined = voiced ? Voiced(kana) : SemiVoiced(kana);
        if (joined != kana)
        {
            buffer[length - 1] = joined;
        }
        else if (mark is not (Dakuten or Handakuten))
        {
            Append(mark, at);
        }
    }

    private static char Voiced(char kana) => kana switch
    {
        'ウ' => 'ヴ',
        'う' => 'ゔ',
        'ワ' => 'ヷ',
        'ヲ' => 'ヺ',
        'カ' or 'キ' or 'ク' or 'ケ' or 'コ' or 'サ' or 'シ' or 'ス' or 'セ' or 'ソ' or 'タ' or 'チ' or 'ツ' or 'テ' or 'ト' or 'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' or 'ヽ'
            or 'か' or 'き' or 'く' or 'け' or 'こ' or 'さ' or 'し' or 'す' or 'せ' or 'そ' or 'た' or 'ち' or 'つ' or 'て' or 'と' or 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ' or 'ゝ'
            => (char)(kana + 1),
        _ => kana,
    };

    private static char SemiVoiced(char kana) => kana switch
    {
        'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' or 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ' => (char)(kana + 2),
        _ => kana,
    };

    /// <summary>A pair is kept (mathematical letters become plain ones, variation selectors go); half a pair is unreadable.</summary>
    /// <returns>How many further units were used.</returns>
    private int WriteSurrogate(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
        {
            Append(Unreadable, at);
            return 0;
        }

        var code = char.ConvertToUtf32(text[at], text[at + 1]);
        switch (code)
        {
            case >= 0xE0000 and <= 0xE0FFF:
                break;
            case >= 0x1D400 and <= 0x1D6A3:
                // Thirteen alphabets of mathematical letters, capitals before small letters.
                Append((char)('a' + ((code - 0x1D400) % 26)), at);
                break;
            case >= 0x1D7CE and <= 0x1D7FF:
                Append((char)('0' + ((code - 0x1D7CE) % 10)), at);
                break;
            default:
                // The second unit points at the start of the pair, so that a span never cuts it.
                Append(text[at], at);
                Append(text[at + 1], at);
                break;
        }

        return 1;
    }

    private void Append(char character, int at)
    {
        if (length == buffer.Length || length == positions?.Length)
        {
            Grow();
        }

        buffer[length] = character;
        if (positions is not null)
        {
            positions[length] = at;
        }

        length++;
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(length * 2);
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
        if (positions is not null)
        {
            var largerPositions = ArrayPool<int>.Shared.Rent(length * 2);
            Positions.CopyTo(largerPositions);
            ArrayPool<int>.Shared.Return(positions);
            positions = largerPositions;
        }
    }
}
