using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>
/// Cuts a document into passages: a digest's section is one, unless it is long; a full text gives a passage for a few paragraphs under one heading.
/// Pure; takes time in proportion to the text. Ids are stable under edits elsewhere: <c>source.language#slug</c>, <c>#slug-2</c> for a further part.
/// </summary>
public static class PassageSplitter
{
    /// <summary>Goes into the library's fingerprint: raise it when the same document would be cut differently.</summary>
    public const int Version = 2;

    public static IReadOnlyList<Passage> Split(SourceText document)
    {
        var ids = new PassageIds(document);
        var passages = new List<Passage>();
        foreach (var section in document.Sections)
        {
            var parts = document.Kind == PassageKind.Digest ? DigestParts.Of(section, document.Language) : FullTextParts.Of(section, document.Language);
            foreach (var part in parts)
            {
                passages.Add(new Passage(
                    ids.Next(section.Slug), document.SourceId, document.Language, document.Kind, document.Title, section.HeadingPath, part.Locator, part.Text, part.Statements));
            }
        }

        return passages;
    }
}

/// <summary>What becomes one passage.</summary>
internal sealed record PassagePart(string Locator, string Text, IReadOnlyList<Statement> Statements);
