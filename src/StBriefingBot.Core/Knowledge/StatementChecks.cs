using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Checks of a digest's statements against the catalogue and the discrepancies.</summary>
internal static class StatementChecks
{
    public static IEnumerable<Finding> Of(ReadOutcome.Read read, Library library)
    {
        if (read.Text.Kind != PassageKind.Digest || library.Catalogue.Find(read.Text.SourceId) is not { } entry)
        {
            yield break;
        }

        var addresses = entry.References.Append(entry.Url).ToHashSet(StringComparer.Ordinal);
        var discrepancies = library.Discrepancies.Select(discrepancy => discrepancy.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var block in read.Text.Sections.SelectMany(section => section.Blocks))
        {
            if (block.Attributes is not { } statement)
            {
                continue;
            }

            if (BasisProblem(statement.Basis, entry, addresses) is { } problem)
            {
                yield return new Finding(read.File, block.Line, FindingSeverity.Error, problem);
            }

            foreach (var id in new[] { statement.Disputed, statement.Corrects }.Where(id => id is not null && !discrepancies.Contains(id)))
            {
                yield return new Finding(read.File, block.Line, FindingSeverity.Error, $"There is no discrepancy '{id}' in discrepancies.yaml; correct the id or add the discrepancy.");
            }

            if (statement is { Disputed: { } disputed, Corrects: { } corrects } && disputed == corrects)
            {
                yield return new Finding(read.File, block.Line, FindingSeverity.Error, $"The statement cannot both be disputed by and correct '{disputed}'; keep one of the two.");
            }

            if (statement is { Since: { } since, Until: { } until } && until.Latest < since.Earliest)
            {
                yield return new Finding(read.File, block.Line, FindingSeverity.Error, $"The statement ends ({until}) before it begins ({since}); correct 'since' or 'until'.");
            }
        }
    }

    private static string? BasisProblem(string basis, CatalogueEntry entry, HashSet<string?> addresses)
    {
        if (basis is "source" or "article")
        {
            return null;
        }

        if (!basis.StartsWith("http://", StringComparison.Ordinal) && !basis.StartsWith("https://", StringComparison.Ordinal))
        {
            return $"The basis '{basis}' is neither 'source' nor 'article' nor an address; write one of them.";
        }

        return addresses.Contains(basis) ? null : $"The basis {basis} is not among the references of '{entry.Id}' in catalogue.yaml; add it there or correct it.";
    }
}
