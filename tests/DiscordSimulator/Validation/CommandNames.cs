using System.Text.RegularExpressions;

namespace DiscordSimulator.Validation;

/// <summary>Names of slash commands and options: letters, digits, three signs, no capitals.</summary>
internal static partial class CommandNames
{
    public const int Longest = 32;

    /// <param name="free">Names in context menus may hold spaces and capitals.</param>
    public static void Check(Form form, string field, bool required, bool free)
    {
        if (form.Text(field, min: 1, max: Longest, required) is { } name && !free && !IsValid(name))
        {
            form.Refuse(field, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    /// <remarks>Lower case is asked for where a letter has one, so Japanese passes.</remarks>
    private static bool IsValid(string name) => Pattern().IsMatch(name) && string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex Pattern();
}
