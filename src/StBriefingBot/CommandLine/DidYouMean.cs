using StBriefingBot.Core.Language;

namespace StBriefingBot.CommandLine;

/// <summary>Offers the word a person most likely meant.</summary>
internal static class DidYouMean
{
    /// <summary>A sentence with a leading blank, such as <c> Did you mean "--json"?</c>; empty when nothing is near enough.</summary>
    public static string Sentence(string typed, IEnumerable<string> known) =>
        NearestWord.Find(typed, known) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
}
