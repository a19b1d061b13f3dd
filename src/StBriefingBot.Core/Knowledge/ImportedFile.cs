namespace StBriefingBot.Core.Knowledge;

/// <summary>What can be said about a file from what a person typed for it.</summary>
internal static class ImportedFile
{
    /// <summary>Why it cannot be taken, or null.</summary>
    public static string? Refusal(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return "No file is named; give the path of a file.";
        }

        var isAddress = typed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || typed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || typed.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
        return isAddress ? "Fetching addresses is not part of this build; save the page to a file and add the file." : null;
    }
}
