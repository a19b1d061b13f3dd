namespace DiscordSimulator.Validation;

/// <summary>The addresses that embeds and buttons may hold.</summary>
internal static class WebAddress
{
    private static readonly string[] Web = ["http", "https"];
    private static readonly string[] WebAndFiles = ["http", "https", "attachment"];

    public static void Check(Form form, string name, int max = 2048, bool required = false, bool files = false)
    {
        if (form.Text(name, max: max, required: required) is not { Length: > 0 } text)
        {
            return;
        }

        var schemes = files ? WebAndFiles : Web;

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            form.Refuse(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
        else if (!schemes.Contains(address.Scheme))
        {
            form.Refuse(name, "URL_TYPE_INVALID_SCHEME", $"Scheme \"{address.Scheme}\" is not supported. Scheme must be one of ('{string.Join("', '", schemes)}').");
        }
        else if (address.Scheme != "attachment" && (!address.Host.Contains('.', StringComparison.Ordinal) || text.Any(char.IsWhiteSpace)))
        {
            form.Refuse(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }
}
