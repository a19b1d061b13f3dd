namespace StBriefingBot.Configuration;

/// <summary>The keys of every setting, as in <c>config/appsettings.json</c>; a test compares both and <c>config/README.md</c>.</summary>
internal static class SettingNames
{
    /// <summary>Stands for a name that whoever runs the bot chooses.</summary>
    private const string Chosen = "NAME";

    public static readonly IReadOnlyList<string> All =
    [
        "Knowledge:Folder",
        "Data:Folder",
        "Fetch:TrustedHosts",
        "Fetch:Seconds",
        "Fetch:Megabytes",
        "Fetch:PauseMilliseconds",
        "Index:Use",
        "Composer:Use",
        "Composer:Model",
        "Composer:Seconds",
        "Models:NAME:Endpoint",
        "Models:NAME:Model",
        "Models:NAME:Key",
        "Models:NAME:KeyFile",
        "Models:NAME:Seconds",
        "Models:NAME:Retries",
        "Models:NAME:MaxTokens",
        "Models:NAME:Parallel",
        "Models:NAME:InputPrice",
        "Models:NAME:OutputPrice",
        "Embeddings:NAME:Endpoint",
        "Embeddings:NAME:Model",
        "Embeddings:NAME:Key",
        "Embeddings:NAME:KeyFile",
        "Embeddings:NAME:Seconds",
        "Embeddings:NAME:QuestionMilliseconds",
        "Embeddings:NAME:Retries",
        "Embeddings:NAME:Parallel",
        "Embeddings:NAME:Batch",
        "Embeddings:NAME:Dimensions",
        "Embeddings:NAME:QuestionPrefix",
        "Embeddings:NAME:PassagePrefix",
        "Embeddings:NAME:LeastSimilarity",
        "Budget:TokensPerDay",
        "Budget:TokensPerPersonPerDay",
        "Verifier:Judge",
        "Ask:Parallel",
        "Ask:TellWhenStale",
        "Search:Top",
        "Search:Embedding",
        "Chat:RememberTurns",
        "Access:Admins",
        "Access:Trainers",
        "Access:SecondAdmin",
        "Limits:PerPerson",
        "Limits:PerPlace",
        "Privacy:MayKeepQuestions",
        "Memory:Conversations",
        "Memory:Answers",
        "Memory:Minutes",
        "Serve:Url",
        "Discord:Use",
        "Discord:Token",
        "Discord:TokenFile",
        "Discord:Application",
        "Discord:Guilds",
        "Discord:DirectMessages",
        "Discord:FreeThreads",
        "Discord:Parallel",
        "Discord:Shards",
        "Discord:Compress",
        "Discord:Api",
    ];

    /// <summary>The name under which <see cref="All"/> lists a key: <c>Models:main:Key</c> is <c>Models:NAME:Key</c>.</summary>
    public static string Listed(string key) => key.Split(':') is [{ } section, _, { } setting] ? $"{section}:{Chosen}:{setting}" : key;
}
