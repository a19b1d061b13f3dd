using System.Globalization;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands;

/// <summary>Checked values by option name.</summary>
public sealed class OptionValues(IReadOnlyDictionary<string, string> values)
{
    public string? Text(string option) => values.GetValueOrDefault(option);

    public int? Number(string option) => values.TryGetValue(option, out var text) ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    public bool Flag(string option) => values.TryGetValue(option, out var text) && text == "true";

    public PartialDate? Date(string option) => values.TryGetValue(option, out var text) && PartialDate.TryParse(text, out var date) ? date : null;
}
