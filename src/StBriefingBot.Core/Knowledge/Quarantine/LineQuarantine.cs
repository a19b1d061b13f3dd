using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge.Quarantine;

/// <summary>
/// What of a line is set aside: all of it where it gives orders or turns the direction of reading, because what follows an order is its content; the sentence
/// where text is encoded; the picture or definition alone; unseen characters alone.
/// </summary>
internal static partial class LineQuarantine
{
    public static (string Text, IReadOnlyList<(SetAsideKind Kind, string Text)> Found) Apply(string line)
    {
        var found = new List<(SetAsideKind, string)>();
        var removed = Removals(line, new TextSpan(0, line.Length), found).ToList();
        return (removed.Count == 0 ? line : BlockQuarantine.Without(line, removed).Trim(), found);
    }

    /// <summary>The stretches of the text to take out, in order and apart.</summary>
    public static IReadOnlyList<TextSpan> Removals(string text, TextSpan line, List<(SetAsideKind Kind, string Text)> found)
    {
        var written = line.Of(text);
        if (written.Length == 0)
        {
            return [];
        }

        if (UnseenCharacters.Turns(written))
        {
            return Whole(SetAsideKind.TurnedText);
        }

        var unseen = UnseenCharacters.In(written).ToList();

        // Orders are read as they are meant: a word with something unseen in it is still the word.
        var seen = unseen.Count == 0 ? written : BlockQuarantine.Without(written, [.. unseen.Select(part => new TextSpan(part.Start, part.Start + part.Length))]);
        if (AssistantOrders.Holds(seen))
        {
            return Whole(SetAsideKind.Order);
        }

        if (Definition().IsMatch(written))
        {
            return Whole(SetAsideKind.ReferenceLink);
        }

        var removed = new List<TextSpan>();
        foreach (var picture in Picture().EnumerateMatches(written))
        {
            Take(SetAsideKind.Picture, picture.Index, picture.Length);
        }

        if (HostileText.HoldsEncoded(written))
        {
            foreach (var sentence in SentenceSplitter.Split(written).Where(span => HostileText.HoldsEncoded(span.Of(written))))
            {
                Take(SetAsideKind.EncodedText, sentence.Start, sentence.End - sentence.Start);
            }
        }

        if (unseen.Count > 0)
        {
            found.Add((SetAsideKind.UnseenCharacters, written));
            removed.AddRange(unseen.Select(part => new TextSpan(line.Start + part.Start, line.Start + part.Start + part.Length)));
        }

        return Apart(removed);

        TextSpan[] Whole(SetAsideKind kind)
        {
            found.Add((kind, written));
            return [new TextSpan(line.Start, Math.Min(line.End + 1, text.Length))];
        }

        void Take(SetAsideKind kind, int start, int length)
        {
            found.Add((kind, written.Substring(start, length)));
            removed.Add(new TextSpan(line.Start + start, line.Start + start + length));
        }
    }

    private static List<TextSpan> Apart(List<TextSpan> spans)
    {
        var apart = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (apart.Count > 0 && span.Start <= apart[^1].End)
            {
                apart[^1] = new TextSpan(apart[^1].Start, Math.Max(apart[^1].End, span.End));
            }
            else
            {
                apart.Add(span);
            }
        }

        return apart;
    }

    [GeneratedRegex(@"!\[[^\]\n]{0,300}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])")]
    private static partial Regex Picture();

    [GeneratedRegex(@"^\s{0,3}\[[^\]^\n]{1,100}\]:\s*<?(?:https?|ftp|data|javascript):", RegexOptions.IgnoreCase)]
    private static partial Regex Definition();
}
