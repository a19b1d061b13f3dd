namespace StBriefingBot.Core.Language;

/// <summary>Decides which terms of a text count: all for a passage, those that say something for a question.</summary>
internal interface ITermCollector
{
    /// <summary>A word or number in its folded form.</summary>
    void AddWord(ReadOnlySpan<char> folded, WordKind kind);

    /// <summary>A term made from several words, ready for use.</summary>
    void AddCompound(string term);

    /// <summary>A stretch of kanji and kana without anything between.</summary>
    void AddJapanese(ReadOnlySpan<char> folded, ReadOnlySpan<ScannedWord> runs);
}
