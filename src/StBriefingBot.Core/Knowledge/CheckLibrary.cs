using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Core.Knowledge;

public enum FindingSeverity
{
    /// <summary>Something is left out or wrong until it is repaired.</summary>
    Error,

    /// <summary>Worth a look; the library works.</summary>
    Warning,
}

/// <param name="File">Relative to the knowledge or data folder.</param>
/// <param name="Line">From 1; null when the whole file is concerned.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record Finding(string File, int? Line, FindingSeverity Severity, string Sentence);

/// <param name="Findings">By file and line.</param>
/// <param name="Sources">How many sources the catalogue lists.</param>
/// <param name="Texts">How many digests and full texts were read.</param>
/// <param name="Statements">How many statements the digests hold.</param>
public sealed record CheckReport(IReadOnlyList<Finding> Findings, int Sources, int Texts, int Statements)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}

/// <summary>Checks the library as a person edits it: every file readable, every id known, both languages alike.</summary>
public sealed class CheckLibrary(ISourceReader reader)
{
    public async Task<CheckReport> ExecuteAsync(CancellationToken cancellationToken)
    {
        var library = await reader.ReadLibraryAsync(cancellationToken);
        var findings = library.Problems.Select(Error).ToList();
        var texts = new List<ReadOutcome.Read>();
        await foreach (var outcome in reader.ReadTextsAsync(cancellationToken))
        {
            if (outcome is ReadOutcome.Unreadable problem)
            {
                findings.Add(Error(problem));
            }
            else
            {
                texts.Add((ReadOutcome.Read)outcome);
            }
        }

        findings.AddRange(texts.SelectMany(text => text.SetAside).Select(part => new Finding(part.File, part.Line, FindingSeverity.Warning, QuarantineWording.Finding(part))));
        findings.AddRange(LibraryChecks.Of(library));
        findings.AddRange(texts.SelectMany(text => StatementChecks.Of(text, library)));
        findings.AddRange(LanguagePairChecks.Of(texts, library.Catalogue));
        findings.AddRange(texts.SelectMany(text => NoteChecks.Of(text, library.Catalogue)));
        return new CheckReport(
            [.. findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line ?? 0)],
            library.Catalogue.Entries.Count,
            texts.Count,
            texts.Sum(text => text.Text.Sections.Sum(section => section.Blocks.Count(block => block.Attributes is not null))));
    }

    private static Finding Error(ReadOutcome.Unreadable problem) => new(problem.File, problem.Line, FindingSeverity.Error, problem.Reason);
}
