using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Checks that the notes of the article's full text and the catalogue's note numbers meet.</summary>
internal static class NoteChecks
{
    public static IEnumerable<Finding> Of(ReadOutcome.Read read, Catalogue catalogue)
    {
        if (read.Text.Kind != PassageKind.FullText || catalogue.Find(read.Text.SourceId)?.Kind != SourceKind.Article)
        {
            yield break;
        }

        var blocks = read.Text.Sections.SelectMany(section => section.Blocks).ToList();
        var notes = blocks.Where(IsNote).SelectMany(block => block.NoteMarks).Select(mark => mark.Number).ToHashSet();
        var marked = blocks.Where(block => !IsNote(block)).SelectMany(block => block.NoteMarks).Select(mark => mark.Number).ToHashSet();
        foreach (var note in notes.Where(note => catalogue.CitedInNote(note).Count == 0).Order())
        {
            yield return new Finding(read.File, null, FindingSeverity.Warning, $"Note {note} is not listed by any catalogue entry; add the number to the entry of the work it cites.");
        }

        foreach (var note in catalogue.Entries.SelectMany(entry => entry.Notes).Distinct().Where(note => !notes.Contains(note)).Order())
        {
            yield return new Finding(read.File, null, FindingSeverity.Warning, $"The catalogue lists note {note}, but the full text has no such note; check the import.");
        }

        foreach (var note in notes.Where(note => !marked.Contains(note)).Order())
        {
            yield return new Finding(read.File, null, FindingSeverity.Warning, $"Note {note} is not attached to any sentence of the full text; check where its mark stands.");
        }
    }

    private static bool IsNote(SourceBlock block) => block.Locator?.StartsWith("note ", StringComparison.Ordinal) == true;
}
