namespace StBriefingBot.Core.Knowledge.Quarantine;

/// <summary>
/// Takes out of a document what could steer a reader that is a program, before anything of it is indexed: the words that remain are the document's own.
/// Pure; takes time in proportion to the text.
/// </summary>
public static class DocumentQuarantine
{
    /// <summary>Goes into the library's fingerprint: raise it when the same document would be treated differently.</summary>
    public const int Version = 1;

    /// <summary>A title or a name a document gives itself; null where nothing of it may be shown.</summary>
    public static string? Line(string text) => LineQuarantine.Apply(text).Text is { Length: > 0 } clean ? clean : null;

    /// <summary>The document without what is set aside, and a receipt for each part; sections of which nothing is left are gone.</summary>
    /// <param name="read">As read.</param>
    /// <param name="dropped">What its format did not take up in the first place.</param>
    public static ReadOutcome.Read Apply(ReadOutcome.Read read, IReadOnlyList<DroppedPart> dropped)
    {
        var receipts = dropped.Select(part => new SetAside(part.Kind, read.Text.SourceId, read.File, part.Line, null, SetAside.ExcerptOf(part.Text))).ToList();
        var sections = new List<SourceSection>();
        foreach (var section in read.Text.Sections)
        {
            var place = section.HeadingPath.Count > 0 ? section.HeadingPath[^1] : null;
            var headings = section.HeadingPath.Select(Heading).OfType<string>().ToList();
            var blocks = section.Blocks.Select(block => Block(block, headings.Count > 0 ? headings[^1] : null)).OfType<SourceBlock>().ToList();
            if (blocks.Count > 0)
            {
                var isNamedByIt = headings.Count == section.HeadingPath.Count || (place is not null && headings.Contains(place));
                sections.Add(section with { HeadingPath = headings, Slug = isNamedByIt ? section.Slug : "set-aside", Blocks = blocks });
            }
        }

        var title = Heading(read.Text.Title) ?? read.Text.SourceId;

        // A heading stands over many sections; one receipt is enough.
        return new ReadOutcome.Read(read.File, read.Text with { Title = title, Sections = sections }) { SetAside = [.. receipts.Distinct()] };

        string? Heading(string text)
        {
            var (clean, found) = LineQuarantine.Apply(text);
            receipts.AddRange(found.Select(part => Receipt(part, null, null)));
            return clean.Length > 0 ? clean : null;
        }

        SourceBlock? Block(SourceBlock block, string? heading)
        {
            var (clean, found) = BlockQuarantine.Apply(block);
            receipts.AddRange(found.Select(part => Receipt(part, block.Line, heading ?? block.Locator)));
            return clean;
        }

        SetAside Receipt((SetAsideKind Kind, string Text) part, int? line, string? place) =>
            new(part.Kind, read.Text.SourceId, read.File, line, place, SetAside.ExcerptOf(part.Text));
    }
}
