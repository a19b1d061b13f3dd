using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>Checks that every source has a digest in both languages and that the two say the same, section by section.</summary>
internal static class LanguagePairChecks
{
    public static IEnumerable<Finding> Of(IReadOnlyList<ReadOutcome.Read> texts, Catalogue catalogue)
    {
        var digests = texts.Where(text => text.Text.Kind == PassageKind.Digest).ToLookup(text => (text.Text.SourceId.ToLowerInvariant(), text.Text.Language));
        foreach (var entry in catalogue.Entries.Where(entry => entry.Kind != SourceKind.Document))
        {
            var english = digests[(entry.Id.ToLowerInvariant(), LanguageCode.English)].FirstOrDefault();
            var japanese = digests[(entry.Id.ToLowerInvariant(), LanguageCode.Japanese)].FirstOrDefault();
            if (english is null)
            {
                yield return new Finding("catalogue.yaml", null, FindingSeverity.Error, $"The source '{entry.Id}' has no English digest; add sources/{entry.Id}.en.md.");
            }

            if (japanese is null)
            {
                yield return new Finding("catalogue.yaml", null, FindingSeverity.Error, $"The source '{entry.Id}' has no Japanese digest; add sources/{entry.Id}.ja.md.");
            }

            foreach (var finding in english is null || japanese is null ? [] : Compare(english, japanese))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Compare(ReadOutcome.Read english, ReadOutcome.Read japanese)
    {
        var slugs = english.Text.Sections.Select(section => section.Slug).ToList();
        var others = japanese.Text.Sections.Select(section => section.Slug).ToList();
        foreach (var slug in slugs.Except(others))
        {
            yield return new Finding(japanese.File, null, FindingSeverity.Error, $"The section '{slug}' of {english.File} is missing here; add it.");
        }

        foreach (var slug in others.Except(slugs))
        {
            yield return new Finding(english.File, null, FindingSeverity.Error, $"The section '{slug}' of {japanese.File} is missing here; add it.");
        }

        if (slugs.Count == others.Count && !slugs.Except(others).Any() && !slugs.SequenceEqual(others))
        {
            yield return new Finding(japanese.File, null, FindingSeverity.Warning, $"The sections stand in another order than in {english.File}; bring them into the same order.");
        }

        foreach (var section in english.Text.Sections)
        {
            var partner = japanese.Text.Sections.FirstOrDefault(other => other.Slug == section.Slug);
            if (partner is not null && partner.Blocks.Count != section.Blocks.Count)
            {
                yield return new Finding(
                    japanese.File, partner.Blocks[0].Line, FindingSeverity.Error,
                    $"The section '{section.Slug}' has {partner.Blocks.Count} statements here and {section.Blocks.Count} in {english.File}; the n-th must say the same in both.");
            }
        }
    }
}
