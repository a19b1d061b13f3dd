namespace StBriefingBot.Core.Language;

/// <summary>How the characters of a scanned word make up its folded form.</summary>
internal enum ScannedForm : byte
{
    Plain,

    /// <summary>An abbreviation whose points go: u.s.</summary>
    Dotted,

    /// <summary>Several parts joined by hyphens.</summary>
    Hyphenated,
}

/// <summary>A word found by <see cref="WordScanner"/>: positions in the folded text.</summary>
internal readonly record struct ScannedWord(int Start, int End, WordKind Kind, ScannedForm Form);

/// <summary>Finds the words of a folded text one after the other. Looks at each character a bounded number of times.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> folded)
{
    // Names longer than this many hyphenated parts are lists of something.
    private const int MostParts = 4;

    private readonly ReadOnlySpan<char> text = folded;
    private int position;

    public ScannedWord Current { get; private set; }

    public bool MoveNext()
    {
        while (position < text.Length)
        {
            var start = position;
            Current = CharacterKinds.Of(text[start]) switch
            {
                CharacterKind.Letter or CharacterKind.Digit => Alphanumeric(start),
                CharacterKind.Kanji => Run(start, WordKind.Kanji),
                CharacterKind.Katakana => Run(start, WordKind.Katakana),
                CharacterKind.Hiragana => Run(start, WordKind.Hiragana),
                CharacterKind.Surrogate when IsKanjiPair(start) => Run(start, WordKind.Kanji),
                _ => new ScannedWord(start, start, default, default),
            };
            if (Current.End > start)
            {
                position = Math.Max(position, Current.End);
                return true;
            }

            position++;
        }

        return false;
    }

    private readonly CharacterKind KindAt(int at) => (uint)at < (uint)text.Length ? CharacterKinds.Of(text[at]) : CharacterKind.Other;

    private readonly bool IsKanjiPair(int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) && char.ConvertToUtf32(text[at], text[at + 1]) is >= 0x20000 and <= 0x3FFFF;

    /// <summary>A run of one Japanese script.</summary>
    private readonly ScannedWord Run(int start, WordKind kind)
    {
        var at = start;
        while (true)
        {
            var step = (KindAt(at), kind) switch
            {
                (CharacterKind.Kanji, WordKind.Kanji) => 1,
                (CharacterKind.Surrogate, WordKind.Kanji) when IsKanjiPair(at) => 2,
                (CharacterKind.Katakana, WordKind.Kanji) when text[at] is 'ヶ' or 'ヵ' && KindAt(at + 1) == CharacterKind.Kanji => 1,
                (CharacterKind.Katakana, WordKind.Katakana) => 1,
                (CharacterKind.Hiragana, WordKind.Hiragana) => 1,
                (CharacterKind.LongVowel, WordKind.Katakana or WordKind.Hiragana) => 1,
                (CharacterKind.Other, WordKind.Katakana) when text.Length > at + 1 && text[at] == '・' && KindAt(at + 1) == CharacterKind.Katakana => 1,
                _ => 0,
            };
            if (step == 0)
            {
                return new ScannedWord(start, at, kind, ScannedForm.Plain);
            }

            at += step;
        }
    }

    private ScannedWord Alphanumeric(int start)
    {
        var end = SegmentEnd(start, out var hasLetters, out var hasDigits);
        if (!hasDigits && DottedEnd(start, end) is var dotted && dotted > end)
        {
            SkipPossessive(dotted);
            return new ScannedWord(start, dotted, WordKind.Latin, ScannedForm.Dotted);
        }

        if (hasDigits && hasLetters && IsOrdinal(start, end))
        {
            return new ScannedWord(start, end, WordKind.Ordinal, ScannedForm.Plain);
        }

        if (KindAt(end + 1) is CharacterKind.Letter or CharacterKind.Digit && end < text.Length)
        {
            switch (text[end])
            {
                case '-' when NameEnd(end, hasLetters, hasDigits) is var nameEnd && nameEnd > end:
                    SkipPossessive(nameEnd);
                    return new ScannedWord(start, nameEnd, WordKind.MixedAlnum, ScannedForm.Hyphenated);
                case '\'' when !hasDigits:
                    return WithApostrophe(start, end);
                case '&' when !hasDigits && end - start <= 2 && SegmentEnd(end + 1, out _, out var digits) is var joined && !digits && joined - end <= 3:
                    return new ScannedWord(start, joined, WordKind.Latin, ScannedForm.Plain);
                case '.' or ',' when !hasLetters:
                    return new ScannedWord(start, NumberEnd(end), WordKind.Number, ScannedForm.Plain);
            }
        }

        var kind = !hasDigits ? WordKind.Latin : hasLetters ? WordKind.MixedAlnum : WordKind.Number;
        if (kind == WordKind.MixedAlnum)
        {
            SkipPossessive(end);
        }

        return new ScannedWord(start, end, kind, ScannedForm.Plain);
    }

    private readonly int SegmentEnd(int start, out bool hasLetters, out bool hasDigits)
    {
        hasLetters = false;
        hasDigits = false;
        var at = start;
        for (; at < text.Length; at++)
        {
            var kind = CharacterKinds.Of(text[at]);
            if (kind == CharacterKind.Letter)
            {
                hasLetters = true;
            }
            else if (kind == CharacterKind.Digit)
            {
                hasDigits = true;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private readonly int DigitsEnd(int start)
    {
        var at = start;
        while (KindAt(at) == CharacterKind.Digit)
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of u.s., d.c., e.g. or ph.d., with its last point; <paramref name="end"/> when this is no such abbreviation.</summary>
    private readonly int DottedEnd(int start, int end)
    {
        var at = end;
        if (end - start > 1 && !text[start..end].SequenceEqual("ph"))
        {
            return end;
        }

        while (at + 1 < text.Length && text[at] == '.' && KindAt(at + 1) == CharacterKind.Letter
            && KindAt(at + 2) is not (CharacterKind.Letter or CharacterKind.Digit))
        {
            at += 2;
        }

        return at > end && at < text.Length && text[at] == '.' ? at + 1 : at;
    }

    private readonly bool IsOrdinal(int start, int end)
    {
        var digits = text[start..(end - 2)];
        return digits.Length > 0 && digits.IndexOfAnyExceptInRange('0', '9') < 0 && text[(end - 2)..end] is "st" or "nd" or "rd" or "th";
    }

    /// <summary>A possessive 's ends the word; other apostrophes (don't, o'brien) are part of it.</summary>
    private ScannedWord WithApostrophe(int start, int end)
    {
        if (IsPossessive(end))
        {
            SkipPossessive(end);
            return new ScannedWord(start, end, WordKind.Latin, ScannedForm.Plain);
        }

        var joined = SegmentEnd(end + 1, out _, out _);
        SkipPossessive(joined);
        return new ScannedWord(start, joined, WordKind.Latin, ScannedForm.Plain);
    }

    private readonly bool IsPossessive(int at) =>
        KindAt(at + 1) == CharacterKind.Letter && text[at] == '\'' && text[at + 1] == 's' && KindAt(at + 2) is not (CharacterKind.Letter or CharacterKind.Digit);

    private void SkipPossessive(int at) => position = IsPossessive(at) ? at + 2 : at;

    /// <summary>
    /// The end of a hyphenated name with digits in it, at the last part that holds a digit (COVID-19 of COVID-19-related); <paramref name="end"/> when
    /// the next parts make no such name. A name begins at most one part before its first digit, so post-COVID-19 gives post and COVID-19.
    /// </summary>
    private readonly int NameEnd(int end, bool hasLetters, bool hasDigits)
    {
        var nameEnd = end;
        var at = end;
        var letters = hasLetters;
        for (var part = 1; part < MostParts && at + 1 < text.Length && text[at] == '-'; part++)
        {
            var next = SegmentEnd(at + 1, out var partLetters, out var partDigits);
            if (next == at + 1 || (part == 1 && !hasDigits && !partDigits))
            {
                break;
            }

            letters |= partLetters;
            at = next;
            nameEnd = partDigits ? at : nameEnd;
        }

        return letters ? nameEnd : end;
    }

    /// <summary>The end of 4,000 or 1.89: a comma counts before exactly three digits, a point before digits.</summary>
    private readonly int NumberEnd(int end)
    {
        var at = end;
        var hasPoint = false;
        while (at + 1 < text.Length && text[at] is '.' or ',')
        {
            var isPoint = text[at] == '.';
            var next = DigitsEnd(at + 1);
            var isGroup = !isPoint && next - at == 4 && !hasPoint && KindAt(next) != CharacterKind.Letter;
            if (next == at + 1 || !(isPoint || isGroup))
            {
                break;
            }

            hasPoint |= isPoint;
            at = next;
        }

        return at;
    }
}
