using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Adapters.Sources.FullTexts;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Sources.Formats;

/// <summary>Reads text through a format as the library reads it, and shows it in a form that tests can compare.</summary>
internal static class DocumentText
{
    public static SourceText Markdown(string text) => Read(new MarkdownFormat(), text);

    public static SourceText Html(string text) => Read(new HtmlFormat(), text);

    public static SourceText Plain(string text) => Read(new PlainTextFormat(), text);

    public static IEnumerable<string> Body(this SourceText text) =>
        text.Sections.SelectMany(section => section.Blocks).Where(block => block.Locator?.StartsWith('n') != true).Select(block => block.Text);

    public static IEnumerable<string> Notes(this SourceText text) =>
        text.Sections.SelectMany(section => section.Blocks).Where(block => block.Locator?.StartsWith('n') == true).Select(block => $"{block.Locator}: {block.Text}");

    /// <summary>Each body sentence that carries notes, as "sentence [numbers]".</summary>
    public static IEnumerable<string> MarkedSentences(this SourceText text) =>
        PassageSplitter.Split(text).Where(passage => !passage.Locator.StartsWith("note", StringComparison.Ordinal))
            .SelectMany(passage => passage.Statements.Where(statement => statement.Notes is not null)
                .Select(statement => $"{statement.Span.Of(passage.Text)} [{string.Join(',', statement.Notes!)}]"));

    private static SourceText Read(ITextFormat format, string text)
    {
        var document = format.Read(text);
        return FullTextAssembler.Assemble("doc", LanguageDetector.Detect(text), FullTextAssembler.TitleOf(document) ?? "Untitled", document);
    }
}
