using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels;

/// <summary>The catalogue's fixed words in the reader's language; what is written otherwise is shown as it stands.</summary>
internal static class SourceWords
{
    /// <summary>What of a source was read.</summary>
    public static string? Access(string? access, LanguageCode language) => language == LanguageCode.English
        ? access
        : access switch
        {
            "read" => "全文を参照",
            "partly read" => "一部を参照",
            "not found" => "本文は未入手",
            "compiled" => "当ボット作成者による編集",
            "full text" => "全文を収録",
            _ => access,
        };

    /// <summary>An author, who may be the issuer: by the name the catalogue has for this language.</summary>
    public static string? Named(string? name, CatalogueEntry entry, LanguageCode language) => name is not null && name == entry.Issuer ? entry.IssuerIn(language) : name;

    /// <summary>Who published it: the catalogue's name for this language, or the issuer's where it is the issuer.</summary>
    public static string? Publisher(CatalogueEntry entry, LanguageCode language) => entry.PublisherIn(language) is { } told && told != entry.Publisher ? told : Named(entry.Publisher, entry, language);

    /// <summary>The language a source is written in.</summary>
    public static string Written(string tag, LanguageCode language) => (LanguageCodes.FromTag(tag), language) switch
    {
        (LanguageCode.English, LanguageCode.English) => "English",
        (LanguageCode.English, _) => "英語",
        (LanguageCode.Japanese, LanguageCode.English) => "Japanese",
        (LanguageCode.Japanese, _) => "日本語",
        _ => tag,
    };
}
