namespace DiscordSimulator.Validation;

/// <summary>A button: one with an id to press, or one that leads to an address.</summary>
internal static class ButtonForm
{
    private const int LongestLabel = 80;
    private const int LongestAddress = 512;
    private const long Link = 5;
    private const long Premium = 6;
    private static readonly long[] Styles = [1, 2, 3, 4, Link, Premium];

    public static void Check(Form button, CustomIds ids)
    {
        var style = button.Choice("style", Styles, required: true);

        button.Text("label", max: LongestLabel);
        button.Flag("disabled");
        EmojiForm.Check(button);

        if (style == Premium)
        {
            button.Snowflake("sku_id", required: true);
            return;
        }

        if (!button.Has("emoji") && string.IsNullOrWhiteSpace(button.Fields["label"]?.ToString()))
        {
            button.Refuse("", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or an emoji");
        }

        if (style == Link)
        {
            WebAddress.Check(button, "url", LongestAddress, required: true);
            RefuseBoth(button, "custom_id");
        }
        else
        {
            ids.Check(button);
            RefuseBoth(button, "url");
        }
    }

    private static void RefuseBoth(Form button, string other)
    {
        if (button.Has(other))
        {
            button.Refuse("", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
        }
    }
}
