using System.Net;
using StBriefingBot.CommandLine;

namespace StBriefingBot.Configuration;

/// <summary>Whether the settings can be used. Each problem is a sentence that names the setting and the remedy.</summary>
internal static class OptionsCheck
{
    public static IReadOnlyList<string> Problems(StBotOptions options)
    {
        string?[] problems =
        [
            Word("Index:Use", "--index", options.Index.Use, AdapterWords.Indexes),
            Word("Composer:Use", "--composer", options.Composer.Use, AdapterWords.Composers),
            Range("Fetch:Seconds", options.Fetch.Seconds, 1, 600),
            Range("Fetch:Megabytes", options.Fetch.Megabytes, 1, 50),
            Range("Fetch:PauseMilliseconds", options.Fetch.PauseMilliseconds, 0, 60_000),
            Word("Discord:Use", option: null, options.Discord.Use, AdapterWords.DiscordConnections),
            NotHeld("Index:Use (or --index)", options.Index.Use, AdapterWords.Lucene, AdapterWords.Sqlite),
            NotHeld("Discord:Use", options.Discord.Use, AdapterWords.DiscordNet, AdapterWords.BuiltIn),
            Range("Ask:Parallel", options.Ask.Parallel, 1, 64),
            Range("Search:Top", options.Search.Top, 1, 1000),
            Range("Chat:RememberTurns", options.Chat.RememberTurns, 0, 50),
            Range("Limits:PerPerson", options.Limits.PerPerson, 1, 10_000),
            Range("Limits:PerPlace", options.Limits.PerPlace, 1, 10_000),
            Range("Memory:Conversations", options.Memory.Conversations, 1, 100_000),
            Range("Memory:Answers", options.Memory.Answers, 1, 100_000),
            Range("Memory:Minutes", options.Memory.Minutes, 1, 10_080),
            Range("Quiz:RetentionPercent", options.Quiz.RetentionPercent, 70, 97),
            Ids("Access:Admins", options.Access.Admins),
            Ids("Access:Trainers", options.Access.Trainers),
            Address(options.Serve.Url),
            .. ModelOptionsCheck.Problems(options),
            .. EmbeddingOptionsCheck.Problems(options),
            .. DiscordOptionsCheck.Problems(options.Discord),
        ];
        return [.. problems.OfType<string>()];
    }

    /// <summary>Why this address cannot be listened on, or null when it can.</summary>
    public static string? Address(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
        {
            return $"Serve:Url (or --url) is \"{url}\", which is not an http address. Use a form such as http://127.0.0.1:5080.";
        }

        var loopback = address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
        return loopback
            ? null
            : $"Serve:Url (or --url) is \"{url}\". stbot answers this machine only, because it asks nobody for a password: "
                + "use http://127.0.0.1:PORT and put a web server that checks people's identity in front of it.";
    }

    private static string? Word(string key, string? option, string value, IReadOnlyList<string> choices) =>
        choices.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"{key}{(option is null ? "" : $" (or {option})")} is \"{value}\"; the choices are {string.Join(", ", choices)}.{DidYouMean.Sentence(value, choices)}";

    private static string? NotHeld(string key, string value, string extra, string otherwise) =>
        string.Equals(value, extra, StringComparison.OrdinalIgnoreCase) && !AdapterWords.Holds(extra)
            ? $"{key} is \"{extra}\", which this build does not hold. Use {otherwise}, or auto for the best one at hand; -p:StBotExtras={extra} builds it in."
            : null;

    /// <summary>An id without its channel would match nobody, silently.</summary>
    private static string? Ids(string key, string list) =>
        AccessOptions.Ids(list).FirstOrDefault(id => id.IndexOf(':', StringComparison.Ordinal) is <= 0 || id.EndsWith(':') || id.Any(char.IsWhiteSpace)) is { } bad
            ? $"{key} names \"{bad}\"; write ids with their channel before them and commas between, such as discord:80351110224678912, discord:role:41771983423143936."
            : null;

    private static string? Range(string key, int value, int low, int high) =>
        value >= low && value <= high ? null : $"{key} is {value}; it must lie between {low} and {high}.";
}
