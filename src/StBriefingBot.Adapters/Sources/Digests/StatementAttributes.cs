using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Sources.Digests;

/// <summary>Parts a statement's line into its text and what the braces behind it say: <c>{basis=source confidence=high note="…"}</c>.</summary>
internal static class StatementAttributes
{
    /// <summary>Braces tried from the left before the line is taken to have no attributes.</summary>
    private const int BracesTried = 8;

    /// <summary>The statement with an empty span, or what is wrong with it as a sentence.</summary>
    public static (string Text, Statement? Statement, string? Problem) Read(string line)
    {
        var from = 0;
        for (var tried = 0; tried < BracesTried; tried++)
        {
            var brace = line.IndexOf('{', from);
            if (brace < 0)
            {
                break;
            }

            if (Pairs(line, brace) is { } pairs)
            {
                var (statement, problem) = Interpret(pairs);
                return (line[..brace].Trim(), statement, problem);
            }

            from = brace + 1;
        }

        return (line.Trim(), null, "The statement has no readable attributes; end it with {basis=… confidence=…}. It is left out until then.");
    }

    private static List<(string Key, string Value)>? Pairs(string line, int brace)
    {
        var pairs = new List<(string, string)>();
        var i = brace + 1;
        while (true)
        {
            while (i < line.Length && line[i] == ' ')
            {
                i++;
            }

            if (i < line.Length && line[i] == '}')
            {
                return pairs.Count > 0 && line.AsSpan(i + 1).IsWhiteSpace() ? pairs : null;
            }

            var keyStart = i;
            while (i < line.Length && char.IsAsciiLetterLower(line[i]))
            {
                i++;
            }

            if (i == keyStart || i >= line.Length || line[i] != '=')
            {
                return null;
            }

            var key = line[keyStart..i++];
            var quoted = i < line.Length && line[i] == '"';
            var end = quoted ? line.IndexOf('"', i + 1) : line.IndexOfAny([' ', '}'], i);
            if (end < 0)
            {
                return null;
            }

            pairs.Add((key, quoted ? line[(i + 1)..end] : line[i..end]));
            i = quoted ? end + 1 : end;
        }
    }

    private static (Statement? Statement, string? Problem) Interpret(List<(string Key, string Value)> pairs)
    {
        var statement = new Statement(default, "");
        var hasConfidence = false;
        foreach (var (key, value) in pairs)
        {
            switch (key)
            {
                case "basis":
                    statement = statement with { Basis = value };
                    break;
                case "confidence" when Enum.TryParse<Confidence>(value, ignoreCase: true, out var confidence) && !char.IsAsciiDigit(value[0]):
                    statement = statement with { Confidence = confidence };
                    hasConfidence = true;
                    break;
                case "since" when PartialDate.TryParse(value, out var since):
                    statement = statement with { Since = since };
                    break;
                case "until" when PartialDate.TryParse(value, out var until):
                    statement = statement with { Until = until };
                    break;
                case "disputed":
                    statement = statement with { Disputed = value };
                    break;
                case "corrects":
                    statement = statement with { Corrects = value };
                    break;
                case "note":
                    statement = statement with { Caution = value };
                    break;
                case "confidence":
                    return (null, $"'confidence' is '{value}'; it must be high, medium or low. The statement is left out until then.");
                case "since" or "until":
                    return (null, $"'{key}' is '{value}', which is not a date; write YYYY, YYYY-MM or YYYY-MM-DD. The statement is left out until then.");
                default:
                    return (null, $"'{key}' is not an attribute; there are basis, confidence, since, until, disputed, corrects and note. The statement is left out until then.");
            }
        }

        return statement.Basis.Length == 0 ? (null, "The statement does not say its basis; add basis=source, basis=article or basis=ADDRESS. It is left out until then.")
            : !hasConfidence ? (null, "The statement does not say its confidence; add confidence=high, medium or low. It is left out until then.")
            : (statement, null);
    }
}
