using System.Text;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>The language a document is written in, going by its words: what a page declares is too often its template's language.</summary>
internal static class DocumentLanguage
{
    private const int Enough = 4_000;

    public static LanguageCode Of(RawDocument document)
    {
        var sample = new StringBuilder();
        foreach (var block in document.Blocks.Where(block => block.Kind != RawBlockKind.Code))
        {
            sample.Append(block.Text, 0, Math.Min(block.Text.Length, Enough)).Append('\n');
            if (sample.Length >= Enough)
            {
                break;
            }
        }

        return LanguageDetector.Detect(sample.ToString());
    }
}
