using System.Collections.Concurrent;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Reads a sentence in the language it is written in, and remembers it: a claim is held against several passages, a passage against many claims.</summary>
internal sealed class SentenceReader(Thesaurus thesaurus, Countries countries)
{
    // Some megabytes when full; then it starts afresh.
    private const int MostRemembered = 1024;
    private const int LongestRemembered = 1000;

    private readonly ConcurrentDictionary<string, SentenceReading> remembered = new(StringComparer.Ordinal);
    private int count;

    public SentenceReading Read(string sentence)
    {
        if (remembered.TryGetValue(sentence, out var known))
        {
            return known;
        }

        var profile = SentenceProfile.Of(sentence, thesaurus);
        var reading = profile.IsJapanese ? JapaneseReading.Of(profile, countries, thesaurus) : EnglishReading.Of(profile);
        return sentence.Length <= LongestRemembered ? Remember(sentence, reading) : reading;
    }

    private SentenceReading Remember(string sentence, SentenceReading reading)
    {
        if (Interlocked.Increment(ref count) > MostRemembered)
        {
            remembered.Clear();
            Interlocked.Exchange(ref count, 1);
        }

        return remembered[sentence] = reading;
    }
}
