namespace StBriefingBot.Core.Knowledge;

/// <summary>What can be said about a file from what a person typed for it.</summary>
internal static class ImportedFile
{
    /// <summary>Whether it is an address, of whatever kind, and not a path.</summary>
    public static bool IsAddress(string typed) => typed.IndexOf("://", StringComparison.Ordinal) is > 0 and < 12;

    /// <summary>Why it cannot be taken, or null.</summary>
    public static Bilingual? Refusal(string typed) => string.IsNullOrWhiteSpace(typed)
        ? new Bilingual("No file is named; give the path of a file.", "ファイルが指定されていません。ファイルのパスを指定してください。")
        : null;
}
