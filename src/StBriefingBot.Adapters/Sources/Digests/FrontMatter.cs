using StBriefingBot.Adapters.Sources.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StBriefingBot.Adapters.Sources.Digests;

/// <summary>The fields between two lines of three dashes at the top of a Markdown file.</summary>
/// <param name="Fields">Scalar fields by lower-case name; empty when there is no front matter.</param>
/// <param name="Body">What follows it.</param>
/// <param name="LinesBefore">How many lines of the file stand before <paramref name="Body"/>.</param>
/// <param name="Problem">What is wrong with it, as a sentence, and in which line.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, string> Fields, string Body, int LinesBefore, (int Line, string Sentence)? Problem)
{
    private const string Fence = "---";

    /// <summary>A fence opened at the top and not closed within so many lines is a rule, not a front matter.</summary>
    private const int LongestInLines = 200;

    public static FrontMatter Read(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return new FrontMatter(new Dictionary<string, string>(), text, 0, null);
        }

        var position = NextLine(text, 0);
        var bodyStart = -1;
        var lines = 1;
        var start = position;
        for (; position < text.Length && lines <= LongestInLines; lines++)
        {
            var next = NextLine(text, position);
            if (text.AsSpan(position, next - position).TrimEnd() is Fence or "...")
            {
                bodyStart = next;
                break;
            }

            position = next;
        }

        if (bodyStart < 0 || !text.AsSpan(0, start).TrimEnd().SequenceEqual(Fence))
        {
            return new FrontMatter(new Dictionary<string, string>(), text, 0, null);
        }

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        (int, string)? problem = null;
        try
        {
            foreach (var (key, value) in YamlList.Mapping(text[start..position]) ?? new YamlMappingNode())
            {
                if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value: { Length: > 0 } content })
                {
                    fields[name] = content.Trim();
                }
            }
        }
        catch (YamlException exception)
        {
            problem = ((int)exception.Start.Line + 1, YamlList.Sentence(exception));
        }

        return new FrontMatter(fields, text[bodyStart..], lines + 1, problem);
    }

    private static int NextLine(string text, int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end + 1;
    }
}
