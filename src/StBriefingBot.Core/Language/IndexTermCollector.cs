namespace StBriefingBot.Core.Language;

/// <summary>Keeps everything.</summary>
internal readonly struct IndexTermCollector(List<string> terms) : ITermCollector
{
    public void AddWord(ReadOnlySpan<char> folded, WordKind kind) => terms.Add(TermCache.Of(folded, kind));

    public void AddCompound(string term) => terms.Add(term);

    public void AddJapanese(ReadOnlySpan<char> folded, ReadOnlySpan<ScannedWord> runs) =>
        JapaneseTerms.Add(folded[runs[0].Start..runs[^1].End], alsoKanji: true, terms);
}
