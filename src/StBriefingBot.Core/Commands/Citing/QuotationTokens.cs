using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Commands.Citing;

/// <param name="Form">Folded, comparable.</param>
/// <param name="Span">Where it stands in the text.</param>
internal readonly record struct QuotationToken(string Form, TextSpan Span);

/// <summary>Divides a text into what an alignment compares: words, and single characters of Japanese.</summary>
internal static class QuotationTokens
{
    public static List<QuotationToken> Of(string text)
    {
        var tokens = new List<QuotationToken>(text.Length / 5);
        foreach (var word in WordReader.Read(text))
        {
            if (!JapaneseScript.IsJapanese(word.Folded[0]))
            {
                tokens.Add(new QuotationToken(word.Folded, word.Span));
                continue;
            }

            for (var i = word.Span.Start; i < word.Span.End; i++)
            {
                tokens.Add(new QuotationToken(TextFolding.Fold(text[i].ToString()), new TextSpan(i, i + 1)));
            }
        }

        return tokens;
    }
}
