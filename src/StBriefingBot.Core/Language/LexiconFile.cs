using System.Reflection;

namespace StBriefingBot.Core.Language;

/// <summary>The word lists beside the code: one entry a line, lines that start with # are remarks.</summary>
internal static class LexiconFile
{
    /// <summary>The entries of a list.</summary>
    /// <param name="name">The file name in the Lexicon folder, such as <c>stopwords.en.txt</c>.</param>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicon/{name}")
            ?? throw new InvalidOperationException($"The word list {name} is not part of this build; add it to the Lexicon folder.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>All words of a list whose lines hold words separated by spaces.</summary>
    public static IEnumerable<string> ReadWords(string name) =>
        ReadLines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
