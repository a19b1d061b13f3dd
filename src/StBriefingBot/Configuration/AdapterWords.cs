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
    public const string BuiltIn = "builtin";
    public const string DiscordNet = "discordnet";

    /// <summary>What the optional part behind <see cref="SemanticKernel"/> is called when a build is made.</summary>
    public const string SemanticKernelExtra = "semantickernel";

    public static readonly IReadOnlyList<string> Indexes = [Auto, Sqlite, Lucene];
    public static readonly IReadOnlyList<string> Composers = [Auto, Extractive, OpenAI, SemanticKernel];
    public static readonly IReadOnlyList<string> DiscordConnections = [Auto, BuiltIn, DiscordNet];

    /// <summary>The optional parts, and whether this build was made with each.</summary>
    public static readonly IReadOnlyList<(string Extra, bool Held)> Extras =
    [
#if WITH_LUCENE
        (Lucene, true),
#else
        (Lucene, false),
#endif
#if WITH_DISCORDNET
        (DiscordNet, true),
#else
        (DiscordNet, false),
#endif
#if WITH_SEMANTICKERNEL
        (SemanticKernelExtra, true),
#else
        (SemanticKernelExtra, false),
#endif
    ];

    /// <summary>Whether this build holds an optional part.</summary>
    public static bool Holds(string extra) => Extras.Any(part => part.Held && string.Equals(part.Extra, extra, StringComparison.OrdinalIgnoreCase));
}
