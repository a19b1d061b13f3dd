using System.Text;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>Gathers blocks and joins a paragraph with the one that goes on with its sentence behind notes, a page end or a rule.</summary>
internal sealed class RunOnJoiner
{
    /// <summary>An unfinished line shorter than this, followed by a capital, is a caption or a name rather than half a paragraph.</summary>
    private const int ShortestHalf = 60;

    /// <summary>The same in Japanese, which has no capitals to tell by.</summary>
    private const int ShortestJapaneseHalf = 15;

    private readonly List<RawBlock> done = [];
    private readonly StringBuilder openText = new();
    private RawBlock? open;

    /// <summary>True when the last paragraph ends with its sentence.</summary>
    public bool IsComplete => open is null || EndsWithStop(Tail());

    /// <summary>A rule or page end: kept, unless it turns out to stand within a sentence.</summary>
    public void Break(RawBlock block)
    {
        if (open is null)
        {
            done.Add(block with { Text = "" });
        }
    }

    public void Add(RawBlock block, Interruption before)
    {
        if (open is not null && before != Interruption.None && RunsOn(block, before))
        {
            openText.Append(Marks.PrintedBreak).Append(block.Text);
            return;
        }

        Close();
        if (block.IsProse)
        {
            open = block;
            openText.Append(block.Text);
        }
        else
        {
            done.Add(block);
        }
    }

    public IReadOnlyList<RawBlock> End()
    {
        Close();
        return done;
    }

    /// <summary>A note that was itself cut by a page end goes on in a paragraph that begins in the middle of a sentence.</summary>
    public static bool ContinuesNote(string note, RawBlock block) =>
        block.Kind == RawBlockKind.Paragraph && !EndsWithStop(Plain(note)) && StartsInSentence(Plain(block.Text));

    private bool RunsOn(RawBlock block, Interruption before)
    {
        if (block.Kind != RawBlockKind.Paragraph)
        {
            return false;
        }

        var left = Tail();
        var right = Plain(block.Text.Length > 200 ? block.Text[..200] : block.Text).TrimStart();
        if (right.Length == 0 || left.Length == 0 || SentenceSplitter.EndsBetween(left, right))
        {
            return false;
        }

        // A stop that ends no sentence is an abbreviation's.
        if (StartsInSentence(right) || left[^1] is ',' or '-' or '、' or '，' or '.')
        {
            return true;
        }

        // A capital may begin a name in mid-sentence, behind a break that a printer made; an item or a line that introduces something ends there.
        var shortest = LanguageDetector.Detect(left) == LanguageCode.Japanese ? ShortestJapaneseHalf : ShortestHalf;
        return before is Interruption.Notes or Interruption.Page && open!.Kind == RawBlockKind.Paragraph && openText.Length >= shortest && left[^1] is not ':' and not '：';
    }

    private string Tail() => Plain(openText.ToString(Math.Max(0, openText.Length - 200), Math.Min(200, openText.Length))).TrimEnd();

    private void Close()
    {
        if (open is not null)
        {
            done.Add(open with { Text = openText.ToString() });
            openText.Clear();
            open = null;
        }
    }

    private static bool StartsInSentence(string text) =>
        text.Length > 0 && (char.IsLower(text[0]) || text[0] is ',' or ';' or ')' or '、' or '。' || text[0] is >= '\u3041' and <= '\u309F');

    private static bool EndsWithStop(string text)
    {
        var end = text.TrimEnd().TrimEnd('"', '”', '’', '\'', ')', ']', '」', '』', '）', '>');
        return end.Length == 0 || end[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    /// <summary>The words as they are read, without superscripts and break marks.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var isInside = false;
        foreach (var character in text)
        {
            isInside = character == Marks.SuperscriptStart || (isInside && character != Marks.SuperscriptEnd);
            if (!isInside && character != Marks.SuperscriptEnd)
            {
                plain.Append(character is Marks.SoftBreak or Marks.PrintedBreak ? ' ' : character);
            }
        }

        return plain.ToString().Trim();
    }
}
