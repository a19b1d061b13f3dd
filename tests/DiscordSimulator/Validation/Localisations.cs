namespace DiscordSimulator.Validation;

/// <summary><c>name_localizations</c> and <c>description_localizations</c>: each value keeps the rules of the field it stands for.</summary>
internal static class Localisations
{
    public static void CheckNames(Form form, bool free) =>
        Check(form, "name_localizations", (values, locale) => CommandNames.Check(values, locale, required: true, free));

    public static void CheckDescriptions(Form form) => Check(form, "description_localizations", (values, locale) => values.Text(locale, min: 1, max: 100, required: true));

    public static void CheckChoiceNames(Form form) => Check(form, "name_localizations", (values, locale) => values.Text(locale, min: 1, max: 100, required: true));

    private static void Check(Form form, string field, Action<Form, string> check)
    {
        if (form.Object(field) is not { } values)
        {
            return;
        }

        foreach (var locale in values.Fields.Select(value => value.Key).ToList())
        {
            if (Locales.All.Contains(locale))
            {
                check(values, locale);
            }
            else
            {
                form.Refuse(field, "BASE_TYPE_CHOICES", $"\"{locale}\" is not a locale. Value must be one of ({string.Join(", ", Locales.All)}).");
            }
        }
    }
}
