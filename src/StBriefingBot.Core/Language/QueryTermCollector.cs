namespace StBriefingBot.Core.Language;

/// <summary>Keeps what says something about a subject.</summary>
internal readonly struct QueryTermCollector(List<string> terms, bool keepsFunctionWords) : ITermCollector
{
    public void AddWord(ReadOnlySpan<char> folded, WordKind kind)
    {
        if (keepsFunctionWords || kind != WordKind.Latin || !FunctionWords.IsEnglish(folded))
        {
            terms.Add(TermCache.Of(folded, kind));
        }
    }

    public void AddCompound(string term)
    {
        if (!keepsFunctionWords)
        {
            terms.Add(term);
        }
    }

    /// <summary>
    /// Grammar divides a stretch: 宇宙協力の歴史 gives the pairs of 宇宙協力 and of 歴史, none across の; みちびきとは gives those of みちびき.
    /// </summary>
    public void AddJapanese(ReadOnlySpan<char> folded, ReadOnlySpan<ScannedWord> runs)
    {
        var start = runs[0].Start;
        for (var run = 0; run < runs.Length && !keepsFunctionWords; run++)
        {
            var used = FunctionRuns(folded, runs[run..]);
            if (used > 0)
            {
                Add(folded[start..runs[run].Start]);
                run += used - 1;
                start = runs[run].End;
            }
            else if (runs[run].Kind == WordKind.Hiragana)
            {
                var grammar = runs[run].Start + FunctionWords.JapaneseEnding(folded[runs[run].Start..runs[run].End]);
                if (grammar < runs[run].End)
                {
                    Add(folded[start..grammar]);
                    start = runs[run].End;
                }
            }
        }

        Add(folded[start..runs[^1].End]);
    }

    private void Add(ReadOnlySpan<char> stretch)
    {
        if (stretch.Length > 0)
        {
            JapaneseTerms.Add(stretch, alsoKanji: false, terms);
        }
    }

    /// <summary>How many of the next runs are grammar or asking: one of hiragana, or kanji and the hiragana that ends it (教えてください).</summary>
    private static int FunctionRuns(ReadOnlySpan<char> folded, ReadOnlySpan<ScannedWord> runs) => runs[0].Kind switch
    {
        WordKind.Hiragana when FunctionWords.IsJapanese(folded[runs[0].Start..runs[0].End]) => 1,
        WordKind.Kanji when runs.Length > 1 && FunctionWords.IsJapanese(folded[runs[0].Start..runs[1].End]) => 2,
        WordKind.Kanji when FunctionWords.IsJapanese(folded[runs[0].Start..runs[0].End]) => 1,
        _ => 0,
    };
}
