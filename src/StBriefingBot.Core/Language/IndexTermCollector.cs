using System.Text;

namespace StBriefingBot.Core.Language;

/// <summary>Keeps everything; the words in their order, where asked for, also one after the other for phrases.</summary>
internal readonly struct IndexTermCollector(List<string> terms, StringBuilder? phrases) : ITermCollector
{
    private readonly List<string> pairs = [];

    public void AddWord(ReadOnlySpan<char> folded, WordKind kind)
    {
        var term = TermCache.Of(folded, kind);
        terms.Add(term);
        phrases?.Append(' ').Append(term);
    }

    public void AddCompound(string term) => terms.Add(term);

    public void AddJapanese(ReadOnlySpan<char> folded, ReadOnlySpan<ScannedWord> runs)
    {
        var stretch = folded[runs[0].Start..runs[^1].End];
        JapaneseTerms.Add(stretch, alsoKanji: true, terms);
        if (phrases is not null)
        {
            pairs.Clear();
            JapaneseTerms.Add(stretch, alsoKanji: false, pairs);
            phrases.Append(' ').AppendJoin(' ', pairs);
        }
    }
}
