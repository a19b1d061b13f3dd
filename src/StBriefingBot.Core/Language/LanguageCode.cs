namespace StBriefingBot.Core.Language;

/// <summary>The languages the bot reads and answers in.</summary>
public enum LanguageCode
{
    English,
    Japanese,
}

public static class LanguageCodes
{
    /// <summary>The IETF tag used in files, ids and on the wire: <c>en</c> or <c>ja</c>.</summary>
    public static string Tag(this LanguageCode language) => language == LanguageCode.Japanese ? "ja" : "en";

    /// <summary>Reads <c>en</c>, <c>ja</c> or a longer tag such as <c>ja-JP</c>; null for any other language.</summary>
    public static LanguageCode? FromTag(string? tag) => tag?.Split('-', '_')[0].Trim().ToLowerInvariant() switch
    {
        "en" => LanguageCode.English,
        "ja" => LanguageCode.Japanese,
        _ => null,
    };
}
