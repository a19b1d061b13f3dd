using System.Diagnostics;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels;

/// <summary>How a sentence that a language model wrote is told from a quoted one.</summary>
internal static class OriginWords
{
    /// <summary>Empty for a quoted sentence.</summary>
    public static string Of(SentenceOrigin origin, LanguageCode language) => (origin, language) switch
    {
        (SentenceOrigin.Quoted, _) => "",
        (SentenceOrigin.Written, LanguageCode.Japanese) => "（AI作成）",
        (SentenceOrigin.Translated, LanguageCode.Japanese) => "（AI訳）",
        (SentenceOrigin.Written, _) => " (AI)",
        (SentenceOrigin.Translated, _) => " (AI translation)",
        _ => throw new UnreachableException(),
    };
}
