namespace StBriefingBot.Core.Language;

/// <summary>Which positions of a text lie inside a closed Japanese quotation or bracket, so that a stop there does not end the sentence around it.</summary>
internal sealed class JapaneseBrackets
{
    /// <summary>A bracket closed further away than this is taken for an unbalanced one.</summary>
    private const int LongestQuotation = 400;

    private readonly List<TextSpan> outermost;

    private JapaneseBrackets(List<TextSpan> outermost) => this.outermost = outermost;

    public static JapaneseBrackets Pair(string text)
    {
        var open = new Stack<int>();
        var pairs = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n')
            {
                open.Clear();
            }
            else if (IsOpening(text[i]))
            {
                open.Push(i);
            }
            else if (IsClosing(text[i]) && open.TryPop(out var start) && i - start <= LongestQuotation)
            {
                while (pairs.Count > 0 && pairs[^1].Start > start)
                {
                    pairs.RemoveAt(pairs.Count - 1);
                }

                pairs.Add(new TextSpan(start, i + 1));
            }
        }

        return new JapaneseBrackets(pairs);
    }

    public bool Encloses(int position)
    {
        int low = 0, high = outermost.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (outermost[middle].End <= position)
            {
                low = middle + 1;
            }
            else if (outermost[middle].Start > position)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsClosing(char character) => character is '」' or '』' or '）' or '】' or '〉' or '》' or '〕';

    /// <summary>After a closed quotation: a particle or a comma, with which the sentence around it goes on.</summary>
    public static bool RunsOn(string text, int position) => position < text.Length && text[position] is
        'と' or 'の' or 'な' or 'を' or 'が' or 'は' or 'に' or 'も' or 'で' or 'や' or 'へ' or 'か' or 'ら' or 'よ' or 'ま' or 'だ' or 'し' or '、' or '，' or '。'
        or '・' or '「' or '（';

    private static bool IsOpening(char character) => character is '「' or '『' or '（' or '【' or '〈' or '《' or '〔';
}
