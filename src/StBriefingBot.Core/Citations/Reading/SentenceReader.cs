using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Reads a sentence in the language it is written in.</summary>
internal sealed class SentenceReader(Thesaurus thesaurus)
{
    private readonly Countries countries = new(thesaurus);

    public SentenceReading Read(string sentence)
    {
        var profile = SentenceProfile.Of(sentence, thesaurus);
        return profile.IsJapanese ? JapaneseReading.Of(profile, countries) : EnglishReading.Of(profile);
    }
}
