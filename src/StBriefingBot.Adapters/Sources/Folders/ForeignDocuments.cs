namespace StBriefingBot.Adapters.Sources.Folders;

/// <summary>Files that a person takes for documents but that are not read: they are reported rather than passed over in silence.</summary>
internal static class ForeignDocuments
{
    /// <summary>Why the file is not read, as a sentence; null for a file that is no document.</summary>
    public static string? Reason(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".doc" or ".docx" or ".odt" or ".rtf" or ".pages" => "Word processor files are not read; save the document as HTML, Markdown, text or PDF.",
        ".ppt" or ".pptx" or ".odp" => "Presentations are not read; save it as PDF or text.",
        ".xls" or ".xlsx" or ".ods" => "Spreadsheets are not read; save the table as HTML or Markdown.",
        ".epub" or ".mobi" => "E-books are not read; save the book as HTML or text.",
        _ => null,
    };
}
