using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>A generation as one search sees it.</summary>
internal sealed class SearchedGeneration(GenerationReader reader, ReadingSession session) : IKnownWords, IScoredPassages
{
    public int Passages => reader.Sets.Count;

    public AnalyzedTerm Analyze(string form) => reader.Analyze(form);

    public IReadOnlyList<WordStatistics> Find(string word) => reader.Postings(session, word);

    public LanguageCode LanguageOf(int passage) => reader.Sets.LanguageOf(passage);

    public IReadOnlyList<(int Passage, float Nearness)> Phrase(IReadOnlyList<string> words) => Array.ConvertAll(reader.Phrase(session, words), passage => (passage, 1f));
}
