namespace StBriefingBot.Configuration;

/// <summary>The keys of every setting, as in <c>config/appsettings.json</c>; a test compares both and <c>config/README.md</c>.</summary>
internal static class SettingNames
{
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
        "Ask:Parallel",
        "Ask:TellWhenStale",
        "Search:Top",
        "Chat:RememberTurns",
        "Access:Admins",
        "Access:Trainers",
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
}
