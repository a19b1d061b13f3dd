namespace StBriefingBot.Configuration;

/// <summary>What the global options say; null where a person gave none. They win over files and environment.</summary>
internal sealed record SettingsOnCommandLine(string? Knowledge, string? Data, string? ConfigFile, string? Composer, string? Index);
