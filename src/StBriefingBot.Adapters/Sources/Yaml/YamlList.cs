using StBriefingBot.Core.Knowledge;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>
/// The entries of a knowledge file: a list, alone or under a key of its own. When the file is not valid YAML it is read entry by entry, so that a
/// mistake in one costs only that one.
/// </summary>
internal static class YamlList
{
    /// <summary>Far deeper than any knowledge file; stops a hostile one before it exhausts the stack.</summary>
    private const int DeepestNesting = 32;

    public static (IReadOnlyList<YamlEntry> Entries, IReadOnlyList<ReadOutcome.Unreadable> Problems) Read(string file, string text, string key)
    {
        var entries = new List<YamlEntry>();
        var problems = new List<ReadOutcome.Unreadable>();
        try
        {
            AddEntries(file, text, key, 0, entries, problems);
        }
        catch (YamlException)
        {
            entries.Clear();
            problems.Clear();
            foreach (var (chunk, linesBefore) in Chunks(text))
            {
                try
                {
                    AddEntries(file, chunk, key, linesBefore, entries, problems);
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

    /// <summary>The one mapping of a text such as a front matter.</summary>
    /// <exception cref="YamlException">When the text is not valid YAML.</exception>
    public static YamlMappingNode? Mapping(string text) => Load(text) as YamlMappingNode;

    private static void AddEntries(
        string file, string text, string key, int linesBefore, List<YamlEntry> entries, List<ReadOutcome.Unreadable> problems)
    {
        var root = Load(text);
        var list = root is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var under) ? under : root;
        if (list is not YamlSequenceNode sequence)
        {
            if (root is not null && list is not YamlScalarNode { Value: "" or null or "null" })
            {
                problems.Add(new ReadOutcome.Unreadable(
                    file, (int)list!.Start.Line + linesBefore, $"A list of entries is expected under '{key}:', each beginning with '- '; this is something else and is not used."));
            }

            return;
        }

        foreach (var child in sequence.Children)
        {
            if (child is YamlMappingNode entry)
            {
                entries.Add(new YamlEntry(file, entry, linesBefore));
            }
            else
            {
                problems.Add(new ReadOutcome.Unreadable(
                    file, (int)child.Start.Line + linesBefore, $"An entry of '{key}' must be a group of fields such as 'id: …'; this one is not and is left out."));
            }
        }
    }

    private static YamlNode? Load(string text)
    {
        CheckNesting(text);
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
    }

    private static void CheckNesting(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw new YamlException(parser.Current.Start, parser.Current.End, $"nested more than {DeepestNesting} levels deep");
            }

            if (parser.Current is AnchorAlias alias)
            {
                throw new YamlException(alias.Start, alias.End, "references such as *name are not used in knowledge files");
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
