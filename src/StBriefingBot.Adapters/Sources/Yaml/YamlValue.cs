using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>A YAML document as the knowledge files use it: values, lists and fields, each with its line.</summary>
/// <param name="Line">From 1.</param>
internal abstract record YamlValue(int Line)
{
    /// <summary>Far deeper than any knowledge file; stops a hostile one.</summary>
    public const int DeepestNesting = 32;

    /// <param name="Text">The value as written.</param>
    /// <param name="IsPlain">True when it stands without quotes, so that <c>null</c> means nothing.</param>
    public sealed record Scalar(int Line, string Text, bool IsPlain) : YamlValue(Line);

    public sealed record Items(int Line, List<YamlValue> Values) : YamlValue(Line);

    public sealed record Fields(int Line, Dictionary<string, YamlValue> Values) : YamlValue(Line);

    /// <summary>The first document of a text, in one pass over the parser's events; null when there is none.</summary>
    /// <exception cref="YamlException">With the place, when the text is not valid YAML or goes beyond what knowledge files use.</exception>
    public static YamlValue? Parse(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        var open = new Stack<(YamlValue Value, string? Key)>();
        YamlValue? root = null;
        while (MoveNext(parser) && parser.Current is not DocumentEnd)
        {
            var line = (int)parser.Current!.Start.Line;
            switch (parser.Current)
            {
                case AnchorAlias alias:
                    throw new YamlException(alias.Start, alias.End, "references such as *name are not used in knowledge files");
                case YamlDotNet.Core.Events.Scalar scalar:
                    Place(new Scalar(line, scalar.Value, scalar.Style == ScalarStyle.Plain), open, ref root, scalar);
                    break;
                case SequenceStart start:
                    Open(new Items(line, []), open, ref root, start);
                    break;
                case MappingStart start:
                    Open(new Fields(line, new Dictionary<string, YamlValue>(StringComparer.Ordinal)), open, ref root, start);
                    break;
                case SequenceEnd or MappingEnd:
                    open.Pop();
                    break;
            }
        }

        return root;
    }

    /// <summary>A bracket that is never closed makes the parser fail without saying where.</summary>
    private static bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            var at = parser.Current?.Start ?? Mark.Empty;
            throw new YamlException(at, at, "a bracket or brace is not closed");
        }
    }

    private static void Open(YamlValue value, Stack<(YamlValue Value, string? Key)> open, ref YamlValue? root, ParsingEvent at)
    {
        if (open.Count == DeepestNesting)
        {
            throw new YamlException(at.Start, at.End, $"nested more than {DeepestNesting} levels deep");
        }

        Place(value, open, ref root, at);
        open.Push((value, null));
    }

    private static void Place(YamlValue value, Stack<(YamlValue Value, string? Key)> open, ref YamlValue? root, ParsingEvent at)
    {
        if (!open.TryPop(out var parent))
        {
            root ??= value;
            return;
        }

        var nextKey = parent.Key;
        switch (parent.Value)
        {
            case Items items:
                items.Values.Add(value);
                break;
            case Fields fields when parent.Key is { } key:
                if (!fields.Values.TryAdd(key, value))
                {
                    throw new YamlException(at.Start, at.End, $"the field '{key}' stands here twice");
                }

                nextKey = null;
                break;
            default:
                nextKey = value is Scalar name ? name.Text : throw new YamlException(at.Start, at.End, "a field's name must be a single word");
                break;
        }

        open.Push((parent.Value, nextKey));
    }
}
