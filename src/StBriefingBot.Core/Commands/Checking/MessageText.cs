using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>The words of a chat message: without addresses, marks of formatting, mentions and list signs.</summary>
internal static partial class MessageText
{
    /// <summary>The lines that hold words, in order.</summary>
    public static IEnumerable<string> Lines(string message)
    {
        var text = CodeBlock().Replace(message, "\n");
        text = LinkedText().Replace(text, "${text}");
        text = Address().Replace(text, "");
        text = Mention().Replace(text, "");
        foreach (var line in text.Split('\n', '\r', '\u2028', '\u2029'))
        {
            var words = Emphasis().Replace(ListSign().Replace(line, ""), "${text}").Trim();
            if (words.Any(char.IsLetterOrDigit))
            {
                yield return words;
            }
        }
    }

    [GeneratedRegex("```.*?(?:```|$)", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    /// <summary>[words](address) is read as the words.</summary>
    [GeneratedRegex(@"\[(?<text>[^\[\]\n]{1,300})\]\([^()\s]{1,2000}\)")]
    private static partial Regex LinkedText();

    /// <summary>With the brackets around it; the stop behind it belongs to the sentence.</summary>
    [GeneratedRegex(@"\s?[(（]<?(?:https?://|www\.)[^\s<>()（）]+>?[)）]|<?\b(?:https?://|www\.)[^\s<>「」、。　]*[^\s<>「」、。　.,;:!?)）]>?", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    /// <summary>&lt;@1234&gt;, &lt;#1234&gt;, &lt;:name:1234&gt;.</summary>
    [GeneratedRegex(@"<(?:@[!&]?|#|a?:\w+:)\d+>|@(?:everyone|here)\b")]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\s*(?:(?:>+|#{1,6}(?=\s)|[-*+–—](?=\s)|[•‣·●○■□◆◇▪・]|[(（]?\d{1,2}[.)）](?!\d)|[①-⑳]|\[[ xX]\])\s*)+(?=\S)")]
    private static partial Regex ListSign();

    [GeneratedRegex(@"(?<mark>\*\*|__|~~|\|\||`|(?<!\w)[*_](?=\S))(?<text>[^\n]+?)\k<mark>")]
    private static partial Regex Emphasis();
}
