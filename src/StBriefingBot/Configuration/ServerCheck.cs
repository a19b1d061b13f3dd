namespace StBriefingBot.Configuration;

/// <summary>What the settings of every model's server have in common.</summary>
internal static class ServerCheck
{
    public const int LongestSeconds = 600;
    public const int MostRetries = 10;
    public const int MostParallel = 64;

    public static string? Endpoint(string key, string endpoint) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? null
            : $"{key}:Endpoint is \"{endpoint}\", which is not an http address. Use a form such as https://api.openai.com/v1 or http://127.0.0.1:11434/v1.";

    public static string? Keys(string name, string key, string file) =>
        key.Length > 0 && file.Length > 0 ? $"{name}:Key and {name}:KeyFile are both set. Set one of them."
        : key.Any(char.IsWhiteSpace) ? $"{name}:Key has a blank in it. Copy the key again."
        : null;

    public static string? Range(string key, int value, int low, int high) => value >= low && value <= high ? null : $"{key} is {value}; it must lie between {low} and {high}.";
}
