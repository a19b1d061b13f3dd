using StBriefingBot.Core.Knowledge;
using YamlDotNet.Core;

namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>
/// The entries of a knowledge file: a list, alone or under a key of its own. When the file is not valid YAML it is read entry by entry, so that a
/// mistake in one costs only that one.
/// </summary>
internal static class YamlList
{
    public static (IReadOnlyList<YamlEntry> Entries, IReadOnlyList<ReadOutcome.Unreadable> Problems) Read(
        string file, string text, string key, YamlCache? cache = null)
    {
        var entries = new List<YamlEntry>();
        var problems = new List<ReadOutcome.Unreadable>();
        try
        {
            AddEntries(file, cache is null ? YamlValue.Parse(text) : cache.Parse(file, text), key, 0, entries, problems);
        }
        catch (YamlException)
        {
            entries.Clear();
            problems.Clear();
            foreach (var (chunk, linesBefore) in Chunks(text))
            {
                try
                {
                    AddEntries(file, YamlValue.Parse(chunk), key, linesBefore, entries, problems);
                }
                catch (YamlException exception)
                {
                    problems.Add(new ReadOutcome.Unreadable(file, (int)exception.Start.Line + linesBefore, Sentence(exception)));
                }
            }
        }

        return (entries, problems);
    }

    /// <summary>The parser's own words, as a sentence with the remedy.</summary>
    public static string Sentence(YamlException exception)
    {
        var detail = (exception.InnerException?.Message ?? exception.Message).Trim().TrimEnd('.');
        var afterPosition = detail.LastIndexOf("): ", StringComparison.Ordinal);
        detail = afterPosition > 0 ? detail[(afterPosition + 3)..] : detail;
        return $"This is not valid YAML ({detail}). Check the indentation, and put quotes around a value that holds ': ' or ' #'. The entry is left out until then.";
    }

    private static void AddEntries(
        string file, YamlValue? root, string key, int linesBefore, List<YamlEntry> entries, List<ReadOutcome.Unreadable> problems)
    {
        var list = root is YamlValue.Fields fields && fields.Values.TryGetValue(key, out var under) ? under : root;
        if (list is not YamlValue.Items items)
        {
            if (list is not null and not YamlValue.Scalar { IsPlain: true, Text: "" or "null" or "~" })
            {
                problems.Add(new ReadOutcome.Unreadable(
                    file, list.Line + linesBefore, $"A list of entries is expected under '{key}:', each beginning with '- '; this is something else and is not used."));
            }

            return;
        }

        foreach (var child in items.Values)
        {
            if (child is YamlValue.Fields entry)
            {
                entries.Add(new YamlEntry(file, entry, linesBefore));
            }
            else
            {
                problems.Add(new ReadOutcome.Unreadable(
                    file, child.Line + linesBefore, $"An entry of '{key}' must be a group of fields such as 'id: …'; this one is not and is left out."));
            }
        }
    }

    /// <summary>The lines of each list entry, found by the dash at the indentation of the first one.</summary>
    private static IEnumerable<(string Chunk, int LinesBefore)> Chunks(string text)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
        if (first < 0)
        {
            yield return (text, 0);
            yield break;
        }

        var dash = lines[first][..(lines[first].Length - lines[first].TrimStart().Length)] + "- ";
        var start = first;
        for (var i = first + 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || lines[i].StartsWith(dash, StringComparison.Ordinal))
            {
                yield return (string.Join('\n', lines[start..i]), start);
                start = i;
            }
        }
    }
}
