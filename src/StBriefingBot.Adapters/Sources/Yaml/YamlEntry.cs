using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources.Yaml;

/// <summary>One entry of a knowledge file, read field by field; what is wrong with it is noted with file and line.</summary>
/// <param name="file">Its name, for problems.</param>
/// <param name="fields">What it holds.</param>
/// <param name="linesBefore">How many lines stand before the part of the file that was parsed.</param>
/// <param name="within">The entry that it is a part of; its problems are noted there.</param>
internal sealed class YamlEntry(string file, YamlValue.Fields fields, int linesBefore, YamlEntry? within = null)
{
    private readonly List<ReadOutcome.Unreadable> problems = within?.problems ?? [];

    public int Line { get; } = fields.Line + linesBefore;

    public IReadOnlyList<ReadOutcome.Unreadable> Problems => problems;

    /// <summary>The value of a field; null when it is absent, <c>null</c> or empty.</summary>
    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlValue.Scalar scalar:
                var isNull = scalar.IsPlain && scalar.Text is "null" or "~" or "Null" or "NULL";
                return isNull || string.IsNullOrWhiteSpace(scalar.Text) ? null : scalar.Text.Trim();
            case var other:
                Problem(other, $"'{key}' must be a single value, not a list or a group of fields.");
                return null;
        }
    }

    /// <summary>The value of a field the entry cannot do without; the entry is left out when it is missing.</summary>
    public string Required(string key)
    {
        var value = Text(key);
        if (value is null)
        {
            problems.Add(new ReadOutcome.Unreadable(file, Line, $"The entry has no '{key}'; add it. The entry is left out until then."));
        }

        return value ?? "";
    }

    /// <summary>A list of values; a single value counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlValue.Scalar:
                return Text(key) is { } single ? [single] : [];
            case YamlValue.Items items:
                return [.. items.Values.OfType<YamlValue.Scalar>().Select(item => item.Text.Trim()).Where(text => text.Length > 0)];
            case var other:
                Problem(other, $"'{key}' must be a list.");
                return [];
        }
    }

    /// <summary>A list of lists, such as facts with their alternatives; a single value counts as a list of one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TextLists(string key) => Find(key) is YamlValue.Items items
        ? [.. items.Values.Select(Forms).Where(forms => forms.Count > 0)]
        : Texts(key) is { Count: > 0 } single ? [single] : [];

    public IReadOnlyList<int> Numbers(string key)
    {
        var numbers = new List<int>();
        foreach (var text in Texts(key))
        {
            if (int.TryParse(text, out var number) && number > 0)
            {
                numbers.Add(number);
            }
            else
            {
                Problem(Find(key)!, $"'{key}' holds '{text}', which is not a number from 1 up.");
            }
        }

        return numbers;
    }

    /// <summary>Whether the field is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The fields below a field; null where there are none.</summary>
    public YamlEntry? Group(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlValue.Fields group:
                return new YamlEntry(file, group, linesBefore, this);
            case var other:
                Problem(other, $"'{key}' must be a group of fields.");
                return null;
        }
    }

    /// <summary>The groups of fields in a list.</summary>
    public IReadOnlyList<YamlEntry> Groups(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlValue.Items items:
                foreach (var stray in items.Values.Where(item => item is not YamlValue.Fields))
                {
                    Problem(stray, $"Each entry of '{key}' must be a group of fields; this one is not and is left out.");
                }

                return [.. items.Values.OfType<YamlValue.Fields>().Select(group => new YamlEntry(file, group, linesBefore, this))];
            case var other:
                Problem(other, $"'{key}' must be a list.");
                return [];
        }
    }

    public PartialDate? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        Problem(Find(key)!, $"'{key}' is '{text}', which is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.");
        return null;
    }

    /// <summary>An http(s) address; anything else is noted and not used, because addresses are shown as links.</summary>
    public string? Address(string key) => Text(key) is { } text && IsAddress(key, text) ? text : null;

    public IReadOnlyList<string> Addresses(string key) => [.. Texts(key).Where(text => IsAddress(key, text))];

    /// <summary>One of the words of an enumeration, in any case.</summary>
    public T Word<T>(string key, T otherwise)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var words = string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()));
        Problem(Find(key)!, $"'{key}' is '{text}'; it must be one of {words}. Read as {otherwise.ToString().ToLowerInvariant()} until then.");
        return otherwise;
    }

    private bool IsAddress(string key, string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && !text.Any(char.IsWhiteSpace))
        {
            return true;
        }

        Problem(Find(key)!, $"'{key}' holds '{text}', which is not an address beginning with http:// or https://; it is not used.");
        return false;
    }

    private static IReadOnlyList<string> Forms(YamlValue value) =>
    [
        .. (value is YamlValue.Items items ? items.Values : [value]).OfType<YamlValue.Scalar>().Select(form => form.Text.Trim()).Where(form => form.Length > 0),
    ];

    private YamlValue? Find(string key) => fields.Values.GetValueOrDefault(key);

    private void Problem(YamlValue where, string reason) => problems.Add(new ReadOutcome.Unreadable(file, where.Line + linesBefore, reason));
}
