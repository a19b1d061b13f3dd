using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Commands.Citing;

/// <param name="Form">Folded, comparable.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="IsWord">False for a sign: a currency, a percent, a stop.</param>
internal readonly record struct QuotationToken(string Form, TextSpan Span, bool IsWord)
{
    /// <summary>Of texts that are written alike, such as those on the sessions of a committee, numbers and dates tell which is meant.</summary>
    public int Weight => char.IsAsciiDigit(Form[0]) ? 3 : 1;
}

/// <summary>
/// Divides a text into what an alignment compares: words, single characters of Japanese, and signs, because $6 million is not €6 million. Quotation marks
/// and white space are the quoter's.
/// </summary>
internal static class QuotationTokens
{
    public static List<QuotationToken> Of(string text)
    {
        var tokens = new List<QuotationToken>(text.Length / 4);
        var at = 0;
        foreach (var word in WordReader.Read(text))
        {
            AddSigns(text, at, word.Span.Start, tokens);
            at = word.Span.End;
            if (!JapaneseScript.IsJapanese(word.Folded[0]))
            {
                tokens.Add(new QuotationToken(word.Folded, word.Span, IsWord: true));
                continue;
            }

            for (var i = word.Span.Start; i < word.Span.End; i++)
            {
                tokens.Add(new QuotationToken(TextFolding.Fold(text[i].ToString()), new TextSpan(i, i + 1), IsWord: true));
            }
        }

        AddSigns(text, at, text.Length, tokens);
        return tokens;
    }

    /// <summary>The same without the stop at the end, which may be the quoter's.</summary>
    public static List<QuotationToken> OfPasted(string text)
    {
        var tokens = Of(text);
        while (tokens.Count > 0 && tokens[^1] is { IsWord: false, Form: "." or "," or ";" or ":" or "。" or "、" or "..." })
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        return tokens;
    }

    private static void AddSigns(string text, int start, int end, List<QuotationToken> tokens)
    {
        for (var i = start; i < end; i++)
        {
            var form = TextFolding.Fold(text[i].ToString()).Trim();
            if (form.Length > 0 && !char.IsSurrogate(text[i]) && !form.All(ComparableText.IsQuotationMark))
            {
                tokens.Add(new QuotationToken(form, new TextSpan(i, i + 1), IsWord: false));
            }
        }
    }
}
