namespace StBriefingBot.Core.Language.Meaning;

/// <summary>The stems of a text's words in one line, so that the key of any stretch of words is a part of it.</summary>
internal sealed class StemLine
{
    private readonly string line;
    private readonly int[] starts;

    public StemLine(IReadOnlyList<Word> words)
    {
        starts = new int[words.Count + 1];
        var stems = new string[words.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = words[i].Stem;
            starts[i + 1] = starts[i] + stems[i].Length + 1;
        }

        line = string.Join(' ', stems);
    }

    /// <summary>The stems of so many words with a space between.</summary>
    public ReadOnlySpan<char> Of(int start, int words) => line.AsSpan(starts[start], starts[start + words] - 1 - starts[start]);
}
