using System.Text;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Cuts a digest's section between statements, each on a line of its own.</summary>
internal static class DigestParts
{
    /// <summary>Characters of text; Japanese says the same in about half as many.</summary>
    private const int EnglishLimit = 1_200;

    private const int JapaneseLimit = 600;

    public static IEnumerable<PassagePart> Of(SourceSection section, LanguageCode language)
    {
        var limit = language == LanguageCode.Japanese ? JapaneseLimit : EnglishLimit;
        var locator = section.HeadingPath.Count > 0 ? section.HeadingPath[^1] : section.Slug;
        var text = new StringBuilder();
        var statements = new List<Statement>();
        foreach (var block in section.Blocks.Where(block => block.Attributes is not null && !string.IsNullOrWhiteSpace(block.Text)))
        {
            if (text.Length > 0 && text.Length + 1 + block.Text.Length > limit)
            {
                yield return new PassagePart(locator, text.ToString(), statements);
                text.Clear();
                statements = [];
            }

            if (text.Length > 0)
            {
                text.Append('\n');
            }

            statements.Add(block.Attributes! with { Span = new TextSpan(text.Length, text.Length + block.Text.Length) });
            text.Append(block.Text);
        }

        if (statements.Count > 0)
        {
            yield return new PassagePart(locator, text.ToString(), statements);
        }
    }
}
