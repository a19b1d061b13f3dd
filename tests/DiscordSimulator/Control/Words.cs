using System.Text;

namespace DiscordSimulator.Control;

/// <summary>Cuts an order into words; quotation marks hold words together.</summary>
internal static class Words
{
    public static string[] Of(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quoted = false;

        foreach (var sign in line)
        {
            if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (sign == ' ' && !quoted)
            {
                Take(words, word);
            }
            else
            {
                word.Append(sign);
            }
        }

        Take(words, word);
        return [.. words];
    }

    /// <summary><c>name=value</c> and <c>name:value</c> alike.</summary>
    public static (string Name, string Value) Pair(string word) => word.IndexOfAny(['=', ':']) is > 0 and var at
        ? (word[..at], word[(at + 1)..])
        : throw new FormatException($"\"{word}\" names no value; write name=value, or name=\"several words\".");

    private static void Take(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
