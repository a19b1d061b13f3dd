namespace StBriefingBot.Adapters.Indexes;

/// <summary>What planning a query asks of a generation.</summary>
internal interface IKnownWords
{
    /// <summary>How many passages there are.</summary>
    int Passages { get; }

    AnalyzedTerm Analyze(string form);

    /// <summary>The word in each language that has it; empty for an unknown one.</summary>
    IReadOnlyList<WordStatistics> Find(string word);
}
