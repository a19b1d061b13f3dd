using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>
/// Whole sentences of the cited passages, letter by letter: what repeats one says what it says. A part of a sentence does not count, because what
/// stands around it may deny it.
/// </summary>
internal sealed class VerbatimSentences
{
    // As for quotations: shorter ones may say nothing that could be checked.
    private const int Shortest = 12;

    private readonly HashSet<string> sentences = new(StringComparer.Ordinal);

    public VerbatimSentences(IReadOnlyList<string> passages)
    {
        foreach (var passage in passages)
        {
            foreach (var span in SentenceSplitter.Split(passage))
            {
                sentences.Add(span.Of(passage));
            }
        }
    }

    public bool Hold(string sentence) => sentence.Length >= Shortest && sentences.Contains(sentence);
}
