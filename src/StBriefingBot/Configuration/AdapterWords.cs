namespace StBriefingBot.Configuration;

/// <summary>The words that choose an adapter, and whether this build holds it.</summary>
internal static class AdapterWords
{
    public const string Auto = "auto";
    public const string Sqlite = "sqlite";
    public const string Lucene = "lucene";
    public const string Extractive = "extractive";
    public const string OpenAI = "openai";
    public const string SemanticKernel = "semantic-kernel";

    public static readonly IReadOnlyList<string> Indexes = [Auto, Sqlite, Lucene];
    public static readonly IReadOnlyList<string> Composers = [Auto, Extractive, OpenAI, SemanticKernel];

    /// <summary>The optional parts, and whether this build was made with each.</summary>
    public static readonly IReadOnlyList<(string Extra, bool Held)> Extras =
    [
#if WITH_LUCENE
        ("lucene", true),
#else
        ("lucene", false),
#endif
#if WITH_DISCORDNET
        ("discordnet", true),
#else
        ("discordnet", false),
#endif
#if WITH_SEMANTICKERNEL
        ("semantickernel", true),
#else
        ("semantickernel", false),
#endif
    ];
}
