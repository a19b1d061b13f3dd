using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Checks of the catalogue, the glossary and the discrepancies against each other.</summary>
internal static class LibraryChecks
{
    public static IEnumerable<Finding> Of(Library library)
    {
        foreach (var entry in library.Catalogue.Entries)
        {
            if (LanguageCodes.FromTag(entry.LanguageTag) is null)
            {
                yield return new Finding("catalogue.yaml", null, FindingSeverity.Warning, $"The source '{entry.Id}' is in '{entry.LanguageTag}', a language the bot does not read; write en or ja.");
            }

            if (entry.Kind == SourceKind.Cited && entry.Notes.Count == 0)
            {
                yield return new Finding("catalogue.yaml", null, FindingSeverity.Warning, $"The source '{entry.Id}' is said to be cited by the article but lists no note; add its note numbers.");
            }
        }

        foreach (var discrepancy in library.Discrepancies)
        {
            foreach (var id in discrepancy.Sources.Where(id => library.Catalogue.Find(id) is null))
            {
                yield return new Finding("discrepancies.yaml", null, FindingSeverity.Error, $"The discrepancy '{discrepancy.Id}' names the source '{id}', which the catalogue does not list; correct the id.");
            }

            foreach (var note in discrepancy.Notes.Where(note => library.Catalogue.CitedInNote(note).Count == 0))
            {
                yield return new Finding("discrepancies.yaml", null, FindingSeverity.Error, $"The discrepancy '{discrepancy.Id}' names note {note}, which no catalogue entry lists; correct the number.");
            }
        }

        foreach (var term in library.Glossary.Where(term => term.DefinitionEnglish.Length == 0 || term.DefinitionJapanese.Length == 0))
        {
            yield return new Finding("glossary.yaml", null, FindingSeverity.Warning, $"The term '{term.English}' lacks a definition in one of the languages; add definition_en and definition_ja.");
        }
    }
}
