namespace StBriefingBot.Core.Language;

/// <summary>
/// Finds the sentences of English, Japanese and mixed text in one pass. The spans are in order, never overlap, are never empty, start and end
/// with a character that is not white space, and cover every character that is not.
/// </summary>
public static class SentenceSplitter
{
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var quotations = JapaneseBrackets.Pair(text);
        var start = 0;
        var position = 0;
        while (position < text.Length)
        {
            var end = EndAt(text, start, position, quotations);
            if (end < 0)
            {
                position++;
                continue;
            }

            Add(sentences, text, start, end);
            start = position = end;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>Whether a sentence that ends one text and one that begins the next are two; false where the sentence runs on.</summary>
    public static bool EndsBetween(string before, string after)
    {
        // Only the neighbourhood decides; long paragraphs are not copied for it.
        const int Neighbourhood = 200;
        var left = before.TrimEnd();
        left = left.Length > Neighbourhood ? left[^Neighbourhood..] : left;
        var right = after.TrimStart();
        right = right.Length > Neighbourhood ? right[..Neighbourhood] : right;
        return left.Length == 0 || right.Length == 0 || Split(left + " " + right).Any(sentence => sentence.End == left.Length);
    }

    /// <summary>The position after the sentence that the character at <paramref name="position"/> ends, or -1.</summary>
    private static int EndAt(string text, int start, int position, JapaneseBrackets quotations) => text[position] switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' or '\f' => position + 1,
        '。' or '！' or '？' or '｡' => AfterJapaneseStop(text, position, quotations),
        '.' or '!' or '?' or '…' => EnglishStops.After(text, start, position),
        _ => -1,
    };

    private static int AfterJapaneseStop(string text, int position, JapaneseBrackets quotations)
    {
        var end = position + 1;
        while (end < text.Length && text[end] is '。' or '！' or '？' or '｡' or '!' or '?' or '…')
        {
            end++;
        }

        // 「…。」と述べた: the stop belongs to the quotation, the sentence around it goes on.
        if (quotations.Encloses(position))
        {
            var close = end;
            while (close < text.Length && JapaneseBrackets.IsClosing(text[close]))
            {
                close++;
            }

            return close > end && !quotations.Encloses(close) && !JapaneseBrackets.RunsOn(text, close) ? close : -1;
        }

        while (end < text.Length && (JapaneseBrackets.IsClosing(text[end]) || text[end] is '”' or '’' or '"'))
        {
            end++;
        }

        return end;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }
}
