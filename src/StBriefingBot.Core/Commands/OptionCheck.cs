using System.Globalization;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands;

/// <summary>Holds the options of a request, which may be anything a client can send, against the declaration.</summary>
internal static class OptionCheck
{
    private static readonly string[] Yes = ["true", "yes", "on", "1", "はい"];
    private static readonly string[] No = ["false", "no", "off", "0", "いいえ"];

    /// <summary>The values in their normal form, or a sentence that says what is wrong. What is empty was not given.</summary>
    public static (OptionValues Values, string? Problem) Check(CommandDeclaration declaration, IReadOnlyDictionary<string, string> given, LanguageCode language)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, text) in given)
        {
            if (declaration.Options.FirstOrDefault(option => option.Name == name) is not { } option)
            {
                return Wrong(CommandWording.NoSuchOption(language, declaration, name));
            }

            if (text.Length > option.MaxLength)
            {
                return Wrong(CommandWording.TooLong(language, option));
            }

            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (Normal(option, text.Trim()) is not { } value)
            {
                return Wrong(CommandWording.NotA(language, option, text.Trim()));
            }

            values[name] = value;
        }

        var missing = declaration.Options.FirstOrDefault(option => option.Required && !values.ContainsKey(option.Name));
        return missing is null ? (new OptionValues(values), null) : Wrong(CommandWording.Missing(language, declaration, missing));
    }

    private static (OptionValues Values, string? Problem) Wrong(string sentence) => (new OptionValues(new Dictionary<string, string>()), sentence);

    /// <summary>Null when the text is no value of the option.</summary>
    private static string? Normal(CommandOption option, string text) => option.Kind switch
    {
        OptionKind.Text => text,
        OptionKind.Number => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        OptionKind.Flag => Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? "true" : No.Contains(text, StringComparer.OrdinalIgnoreCase) ? "false" : null,
        OptionKind.Date => PartialDate.TryParse(text, out var date) ? date.ToString() : null,
        OptionKind.Choice => option.Choices.FirstOrDefault(choice => IsNamed(choice, text))?.Value,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsNamed(OptionChoice choice, string text) => new[] { choice.Value, choice.Label.English, choice.Label.Japanese }.Contains(text, StringComparer.OrdinalIgnoreCase);
}
