namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Picks the reader for a file by the end of its name.</summary>
internal static class DocumentReaders
{
    private static readonly TextDocumentReader Markdown = new(new MarkdownFormat());
    private static readonly TextDocumentReader Html = new(new HtmlFormat());
    private static readonly TextDocumentReader PlainText = new(new PlainTextFormat());

    /// <summary>For messages.</summary>
    public const string Known = "Markdown (.md, .markdown), HTML (.html, .htm, .xhtml), plain text (.txt, .text) and PDF (.pdf)";

    /// <summary>The reader, or null for a kind of file that is not read.</summary>
    public static IDocumentReader? For(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => Markdown,
        ".html" or ".htm" or ".xhtml" => Html,
        ".txt" or ".text" => PlainText,
        ".pdf" => PdfReader.Instance,
        _ => null,
    };
}
