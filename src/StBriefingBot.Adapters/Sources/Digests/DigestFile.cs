using System.Text;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Sources.Digests;

/// <summary>
/// Reads a digest: front matter, a title, <c>## Heading {#slug}</c> and one list item per statement, with the questions it answers on lines of their own
/// below it. A broken statement is noted with its line and left out; the rest is used.
/// </summary>
internal sealed class DigestFile
{
    /// <summary>What begins a question that the statement above it answers.</summary>
    private const string AskedMark = "? ";

    private readonly string file;
    private readonly List<ReadOutcome> outcomes = [];
    private readonly List<SourceSection> sections = [];
    private readonly List<string> asked = [];
    private readonly Slugs slugs = new();
    private string? heading;
    private string slug = "";
    private List<SourceBlock> blocks = [];
    private string? title;

    private DigestFile(string file) => this.file = file;

    /// <summary>Whether the front matter says that this is a digest.</summary>
    public static bool IsDigest(FrontMatter front) => front.Fields.ContainsKey("source") && front.Fields.ContainsKey("language");

    /// <summary>What came of it: problems first, then the digest when any of its statements could be read.</summary>
    public static IReadOnlyList<ReadOutcome> Read(string file, FrontMatter front)
    {
        if (front.Problem is { } problem)
        {
            return [new ReadOutcome.Unreadable(file, problem.Line, problem.Sentence)];
        }

        if (!front.Fields.TryGetValue("source", out var source) || !front.Fields.TryGetValue("language", out var tag))
        {
            return [new ReadOutcome.Unreadable(file, 1, "A digest begins with a front matter of 'source: ID' and 'language: en' or 'language: ja' between two lines of '---'; add it.")];
        }

        if (LanguageCodes.FromTag(tag) is not { } language)
        {
            return [new ReadOutcome.Unreadable(file, 1, $"The language '{tag}' is not one the bot reads; write en or ja.")];
        }

        var digest = new DigestFile(file);
        digest.ReadLines(front.Body.Split('\n'), front.LinesBefore);
        if (digest.sections.Count == 0)
        {
            digest.outcomes.Add(new ReadOutcome.Unreadable(file, null, "The digest holds no statement; add lines such as '- … {basis=source confidence=high}' under a '## ' heading."));
        }
        else
        {
            digest.outcomes.Add(new ReadOutcome.Read(file, new SourceText(source, language, PassageKind.Digest, digest.title ?? source, digest.sections)));
        }

        return digest.outcomes;
    }

    private void ReadLines(string[] lines, int linesBefore)
    {
        var statement = new StringBuilder();
        var statementLine = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            var number = linesBefore + i + 1;
            if (line.TrimStart().StartsWith(AskedMark, StringComparison.Ordinal))
            {
                ReadAsked(line.TrimStart()[AskedMark.Length..].Trim(), number, statement);
                continue;
            }

            var startsAnew = line.Length == 0 || line[0] is '#' || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);
            if (!startsAnew && statement.Length > 0 && asked.Count == 0)
            {
                // A statement that an editor wrapped.
                statement.Append(LineJoin.Between(statement, line.TrimStart())).Append(line.TrimStart());
                continue;
            }

            EndStatement(statement, statementLine);
            if (line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal))
            {
                EndSection();
                (heading, slug) = Heading(line.TrimStart('#').Trim(), number);
            }
            else if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                title ??= line[2..].Trim();
            }
            else if (line.Length > 1 && startsAnew && line[0] is '-' or '*')
            {
                statement.Append(line.AsSpan(2).Trim());
                statementLine = number;
            }
            else if (line.Length > 0 && !line.StartsWith("<!--", StringComparison.Ordinal))
            {
                outcomes.Add(new ReadOutcome.Unreadable(file, number, "This line is neither a heading ('## … {#slug}') nor a statement ('- … {basis=… confidence=…}'); it is left out."));
            }
        }

        EndStatement(statement, statementLine);
        EndSection();
    }

    private void ReadAsked(string question, int line, StringBuilder statement)
    {
        if (statement.Length == 0)
        {
            outcomes.Add(new ReadOutcome.Unreadable(file, line, "This question ('? …') stands below no statement; put it right below the statement that answers it."));
        }
        else if (question.Length > 0)
        {
            asked.Add(question);
        }
    }

    private (string Heading, string Slug) Heading(string text, int line)
    {
        var brace = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (brace < 0 || !text.EndsWith('}') || text.Length - brace <= 3)
        {
            outcomes.Add(new ReadOutcome.Unreadable(file, line, "The heading has no slug; end it with {#slug}, the same in both languages. Until then its links change with its words."));
            return (text, slugs.Unique(Slugs.Of(text)));
        }

        var given = text[(brace + 2)..^1].Trim();
        var unique = slugs.Unique(given);
        if (unique != given)
        {
            outcomes.Add(new ReadOutcome.Unreadable(file, line, $"The slug '{given}' is used twice in this file; give this heading another. It is read as '{unique}' until then."));
        }

        return (text[..brace].Trim(), unique);
    }

    private void EndStatement(StringBuilder line, int number)
    {
        if (line.Length == 0)
        {
            return;
        }

        var (text, statement, problem) = StatementAttributes.Read(line.ToString());
        IReadOnlyList<string>? questions = asked.Count > 0 ? [.. asked] : null;
        line.Clear();
        asked.Clear();
        if (problem is not null)
        {
            outcomes.Add(new ReadOutcome.Unreadable(file, number, problem));
        }
        else if (text.Length == 0)
        {
            outcomes.Add(new ReadOutcome.Unreadable(file, number, "The statement has attributes but no text; write it before the brace."));
        }
        else
        {
            blocks.Add(new SourceBlock(text, null, statement is null ? null : statement with { Asked = questions }, [], number));
        }
    }

    private void EndSection()
    {
        if (blocks.Count > 0)
        {
            sections.Add(new SourceSection(heading is null ? [] : [heading], heading is null ? slugs.Unique("start") : slug, blocks));
            blocks = [];
        }
    }
}
