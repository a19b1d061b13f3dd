using StBriefingBot.Discord;

namespace StBriefingBot.Configuration;

/// <summary>Whether the settings for Discord can be used.</summary>
internal static class DiscordOptionsCheck
{
    private const int MostShards = 256;
    private const int MostParallel = 64;

    public static IEnumerable<string?> Problems(DiscordOptions options)
    {
        yield return DiscordApi.Problem(options.Api);
        yield return options.Token.Length > 0 && options.TokenFile.Length > 0 ? "Discord:Token and Discord:TokenFile are both set. Set one of them." : null;
        yield return options.Token.Any(char.IsWhiteSpace) ? "Discord:Token has a blank in it. Copy the token again, without the word Bot before it." : null;
        yield return options.Application.Length == 0 || IsId(options.Application) ? null : NoId("Discord:Application", options.Application, "the application's General Information page shows it");
        yield return options.GuildIds.FirstOrDefault(id => !IsId(id)) is { } odd
            ? NoId("Discord:Guilds", odd, "switch on Developer Mode in Discord's Advanced settings, then right-click the server and choose Copy Server ID")
            : null;
        yield return options.Shards is >= 0 and <= MostShards ? null : $"Discord:Shards is {options.Shards}; it must lie between 0 and {MostShards}.";
        yield return options.Parallel is >= 1 and <= MostParallel ? null : $"Discord:Parallel is {options.Parallel}; it must lie between 1 and {MostParallel}.";
    }

    private static bool IsId(string text) => text.Length is >= 1 and <= 20 && text.All(char.IsAsciiDigit);

    private static string NoId(string setting, string text, string remedy) => $"{setting} has \"{text}\", which is no id: ids are numbers; {remedy}.";
}
